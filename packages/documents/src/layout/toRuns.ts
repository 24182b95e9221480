import { BULLET_ALONE } from "./bullets.js";
import { splitPieces } from "./splitPieces.js";
import type { Edge, Fragment, Part, Run } from "./types.js";

/** Words with a gap wider than this share of their height belong to two runs. */
const WIDEST_SPACE = 0.6;

/** Pieces with a gap wider than this share of their height are two words, and get a space between them. */
const NARROWEST_SPACE = 0.12;

/** The words after a bullet stand no further from it than this many times their height. */
const WIDEST_INDENT = 3;

/** Two pieces are on one line when their bottoms differ by less than this share of their height. */
const SAME_LINE = 0.35;

/**
 * Joins pieces of text that stand next to each other on a line into runs. A wide space or a vertical edge between two
 * pieces keeps them apart, and a piece that a vertical edge goes through is cut there. Rotated words are joined in the
 * direction in which they are read.
 * @param uprights the vertical edges of the page
 */
export function toRuns(fragments: readonly Fragment[], uprights: readonly Edge[]): Run[] {
  const pieces = fragments.filter(({ text }) => text.trim() !== "");
  const level = pieces.filter(({ turned }) => turned === "not");
  const turned = pieces.filter((piece) => piece.turned !== "not");
  const lines = toLines(splitPieces(level, uprights));
  return [...lines.flatMap((line) => joinLine(line, uprights)), ...joinTurned(turned)];
}

/** Sorts pieces into lines from top to bottom, and the pieces of each line from left to right. */
export function toLines<Piece extends Fragment>(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  let base = Number.NEGATIVE_INFINITY;
  for (const piece of pieces.toSorted((a, b) => baseOf(a) - baseOf(b))) {
    const isSame = baseOf(piece) - base < SAME_LINE * piece.height;
    if (isSame) lines.at(-1)?.push(piece);
    else {
      lines.push([piece]);
      base = baseOf(piece);
    }
  }
  return lines.map((line) => line.toSorted((a, b) => a.left - b.left));
}

const baseOf = ({ top, height }: Fragment) => top + height;

function joinLine(line: readonly Fragment[], uprights: readonly Edge[]): Run[] {
  const runs: Run[] = [];
  for (const piece of line) {
    const last = runs.at(-1);
    if (last && isOneRun(last, piece, uprights)) append(last, piece);
    else runs.push({ ...piece, right: piece.left + piece.width, bottom: piece.top + piece.height });
  }
  return runs;
}

function isOneRun(run: Run, piece: Fragment, uprights: readonly Edge[]): boolean {
  const height = Math.max(run.height, piece.height);
  if (BULLET_ALONE.test(run.text) && piece.left - run.right < WIDEST_INDENT * height) return true;
  if (piece.left - run.right > WIDEST_SPACE * height || areOfDifferentParts(run, piece))
    return false;
  const middle = piece.top + piece.height / 2;
  return !uprights.some(
    ({ at, from, to }) =>
      at > run.right - 1 &&
      at < piece.left + 1 &&
      at > run.left + 1 &&
      from < middle &&
      to > middle,
  );
}

/** Whether a tagged source puts two pieces into different parts, such as two paragraphs; they are then never joined. */
export function areOfDifferentParts(
  one: { part: Part | null },
  other: { part: Part | null },
): boolean {
  return one.part !== null && other.part !== null && one.part !== other.part;
}

/** Adds a piece to the end of a run, with a space where there is a gap. */
function append(run: Run, piece: Fragment): void {
  if (BULLET_ALONE.test(run.text)) standAs(run, piece);
  const gap = piece.left - run.right;
  const isApart = gap > NARROWEST_SPACE * Math.max(run.height, piece.height);
  const space = isApart && !/\s$/.test(run.text) && !/^\s/.test(piece.text) ? " " : "";
  run.text += space + piece.text;
  run.right = Math.max(run.right, piece.left + piece.width);
  run.width = run.right - run.left;
  run.top = Math.min(run.top, piece.top);
  run.height = run.bottom - run.top;
  run.isBold &&= piece.isBold;
  run.part ??= piece.part;
}

/** A bullet may be smaller and stand higher than its words; their line is where the words stand. */
function standAs(run: Run, { top, height, isBold }: Fragment): void {
  run.top = top;
  run.bottom = top + height;
  run.isBold = isBold;
}

/** Joins rotated pieces that follow one another in the same column of text. */
function joinTurned(fragments: readonly Fragment[]): Run[] {
  const runs: Run[] = [];
  const sorted = fragments.toSorted(
    (a, b) => a.left - b.left || (a.turned === "up" ? b.top - a.top : a.top - b.top),
  );
  for (const piece of sorted) {
    const last = runs.at(-1);
    const bottom = piece.top + piece.height;
    const gap = piece.turned === "up" ? (last?.top ?? 0) - bottom : piece.top - (last?.bottom ?? 0);
    const isNext = last?.turned === piece.turned && Math.abs(last.left - piece.left) < 2;
    if (last && isNext && Math.abs(gap) < WIDEST_SPACE * piece.width) {
      last.text += gap > NARROWEST_SPACE * piece.width ? ` ${piece.text}` : piece.text;
      last.top = Math.min(last.top, piece.top);
      last.bottom = Math.max(last.bottom, bottom);
      last.height = last.bottom - last.top;
    } else runs.push({ ...piece, right: piece.left + piece.width, bottom });
  }
  return runs;
}
