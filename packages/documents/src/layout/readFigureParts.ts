import type { FigurePart } from "@pcplan/core/document";
import { isWithin, overlapAcross, overlapDown } from "./placedGraphics.js";
import type { Fill, Run } from "./types.js";

/** The smaller figures in a tile, and the runs that say them. */
interface FigureParts {
  parts: FigurePart[];
  used: Set<Run>;
}

const NUMBER = /^\d{1,5}$/;
/** "35 green", "Green: 35", "Green 35". */
const NUMBER_FIRST = /^(\d{1,5}) (\p{L}[\p{L} /-]{1,30})$/u;
const NUMBER_LAST = /^(\p{L}[\p{L}/-]*(?: [\p{L}/][\p{L}/-]*){0,6})(?:: ?| (?:[-–] )?)(\d{1,5})$/u;

/**
 * Reads the smaller figures in a tile: numbers in coloured pills or alone, with the words beside each, and runs such as
 * "35 green". A single run with a number is no list of parts but belongs to the label.
 */
export function readFigureParts(runs: readonly Run[], pills: readonly Fill[]): FigureParts {
  const used = new Set<Run>();
  const parts: { part: FigurePart; run: Run }[] = [];
  const add = (run: Run, value: string, label: string | null) => {
    const fill = pills.findLast((pill) => isWithin(run, pill))?.colour;
    parts.push({ part: { value, label, ...(fill !== undefined && { fill }) }, run });
    used.add(run);
  };
  const numbers = runs.filter(({ text }) => NUMBER.test(text.trim()));
  const under = wordsUnder(numbers, runs);
  for (const [at, run] of numbers.entries()) {
    const label = under?.[at] ?? wordsBeside(run, runs, used);
    if (label !== null) used.add(label);
    add(run, run.text.trim(), label?.text.trim() ?? null);
  }
  const said = runs.flatMap((run) => piecesOf(run).map((piece) => ({ ...piece, run })));
  if (said.length > 1) for (const { value, label, run } of said) add(run, value, label);
  const sorted = parts.toSorted((a, b) =>
    overlapDown(a.run, b.run) > 0 ? a.run.left - b.run.left : a.run.top - b.run.top,
  );
  return { parts: sorted.map(({ part }) => part), used };
}

/** The figures that one run says: all of its pieces between commas or bars are figures, or none is. */
function piecesOf({ text }: Run): { value: string; label: string }[] {
  const pieces = text.split(/[,;|•·]/).map((piece) => piece.trim().split(/\s+/).join(" "));
  const read = pieces.map((piece) => {
    const [, value, label] = NUMBER_FIRST.exec(piece) ?? [];
    if (value !== undefined && label !== undefined) return { value, label };
    const [, name, number] = NUMBER_LAST.exec(piece) ?? [];
    return name !== undefined && number !== undefined ? { value: number, label: name } : null;
  });
  return read.every((one) => one !== null) ? read : [];
}

const hasLetters = ({ text }: Run) => /\p{L}/u.test(text);

/** The words right under each of several numbers, where each number has its own; `null` where not all have. */
function wordsUnder(numbers: readonly Run[], runs: readonly Run[]): Run[] | null {
  if (numbers.length < 2) return null;
  const under = numbers.flatMap((number) => {
    const near = runs
      .filter((run) => hasLetters(run) && overlapAcross(number, run) > 0)
      .filter((run) => run.top - number.bottom > -2 && run.top - number.bottom < number.height)
      .toSorted((a, b) => a.top - b.top);
    return near.slice(0, 1);
  });
  return new Set(under).size === numbers.length ? under : null;
}

/** Words right behind a number on its own line. */
function wordsBeside(number: Run, runs: readonly Run[], used: ReadonlySet<Run>): Run | null {
  const numbers = runs.filter(({ text }) => NUMBER.test(text.trim()));
  const [beside] = runs
    .filter((run) => hasLetters(run) && !used.has(run))
    .filter((run) => overlapDown(number, run) > 0.5 * run.height && run.left > number.right)
    .toSorted((a, b) => a.left - b.left);
  const isNext =
    beside !== undefined &&
    beside.left - number.right < FARTHEST_WORDS * number.height &&
    !numbers.some(
      (one) => one.left > number.right && one.right < beside.left && overlapDown(one, number) > 0,
    );
  return isNext ? beside : null;
}

/** Words stand no further behind their number than this many times its height. */
const FARTHEST_WORDS = 2.5;
