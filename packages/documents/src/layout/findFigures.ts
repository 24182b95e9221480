import type { FigurePart } from "@pcplan/core/document";
import {
  type Bounds,
  isWithin,
  overlapAcross,
  overlapDown,
  type PlacedGraphic,
} from "./placedGraphics.js";
import { readFigureParts } from "./readFigureParts.js";
import { toLines } from "./toRuns.js";
import type { Fill, Run } from "./types.js";
import { wordsOfRuns } from "./wordsOfRuns.js";

/** A figure of a dashboard is at least this many times as high as the words that say what it counts. */
const LARGE = 1.45;

/** A number as a tile prints it, with the arrow that some put behind it. */
const NUMBER = /^(£?\d[\d,.]{0,14}(?:\s?(?:k|m|bn|%))?)\s?[↑↓→↗↘▲▼△▽⬆⬇]?$/iu;

/** A year is no figure of a dashboard unless it stands in a tile. */
const YEAR = /^(?:19|20)\d\d$/;

/** What stands around figures: the shapes that may be tiles, and the tables in which no figure is looked for. */
interface Surroundings {
  fills: readonly Fill[];
  tables: readonly Bounds[];
  /** What lines make a table of, where no tile stands. */
  grids: readonly Bounds[];
}

/**
 * Finds the figures of a dashboard: a large number with words for what it counts near it. In a coloured tile all words of
 * the tile belong to it, and its small numbers are its parts; without one the label is under the number, else beside or
 * over it, alike for all numbers of a page.
 */
export function findFigures(
  runs: readonly Run[],
  { fills, tables, grids }: Surroundings,
): PlacedGraphic[] {
  const level = runs.filter((run) => run.turned === "not");
  const numbers = level.filter(
    (run) => NUMBER.test(run.text.trim()) && !tables.some((table) => isWithin(run, table)),
  );
  const found: PlacedGraphic[] = [];
  const loose: Run[] = [];
  for (const number of numbers) {
    if (found.some((one) => one.runs.includes(number))) continue;
    const tile = tileOf(number, level, fills);
    const figure = tile && readTile(number, tile, { level, fills, numbers });
    if (figure) found.push(figure);
    else if (!YEAR.test(number.text.trim()) && !grids.some((grid) => isWithin(number, grid)))
      loose.push(number);
  }
  const taken = new Set(found.flatMap((one) => one.runs));
  const free = level.filter((run) => !taken.has(run));
  return [
    ...found,
    ...readLoose(
      loose.filter((run) => !taken.has(run)),
      free,
    ),
  ];
}

const hasLetters = ({ text }: Run) => /\p{L}{2}/u.test(text);

/** The smallest shape around a number in which words stand too; not one that holds most of a page. */
function tileOf(number: Run, level: readonly Run[], fills: readonly Fill[]): Fill | null {
  const around = fills
    .filter((fill) => isWithin(number, fill))
    .filter((fill) => level.some((run) => hasLetters(run) && isWithin(run, fill)))
    .toSorted((a, b) => sizeOf(a) - sizeOf(b));
  return around[0] ?? null;
}

const sizeOf = ({ left, right, top, bottom }: Bounds) => (right - left) * (bottom - top);

/** A tile has no more lines of words than this; a larger shape is the ground of a whole part of the page. */
const MOST_LINES = 8;

function readTile(
  number: Run,
  tile: Fill,
  {
    level,
    fills,
    numbers,
  }: { level: readonly Run[]; fills: readonly Fill[]; numbers: readonly Run[] },
): PlacedGraphic | null {
  const inside = level.filter((run) => isWithin(run, tile));
  const largest = numbers
    .filter((run) => inside.includes(run))
    .toSorted((a, b) => b.height - a.height);
  const others = inside.filter((run) => run !== number);
  const words = others.filter(hasLetters);
  const isLargest = largest[0] === number && (largest[1]?.height ?? 0) < number.height * 0.95;
  const tallest = Math.max(...words.map(({ height }) => height));
  if (!isLargest || number.height < LARGE * tallest || toLines(others).length > MOST_LINES)
    return null;
  const own = fills.filter((fill) => fill === tile || isInside(fill, tile));
  const { parts, used } = readFigureParts(
    others,
    own.filter((fill) => fill !== tile),
  );
  const label = wordsOfRuns(words.filter((run) => !used.has(run)));
  return label === "" ? null : toGraphic(number, label, { parts, runs: inside, fills: own });
}

function isInside(fill: Fill, tile: Fill): boolean {
  return isWithin(fill, tile) && sizeOf(fill) < sizeOf(tile);
}

function toGraphic(
  number: Run,
  label: string,
  { parts, runs, fills }: { parts: FigurePart[]; runs: Run[]; fills: Fill[] },
): PlacedGraphic {
  const value = NUMBER.exec(number.text.trim())?.[1] ?? number.text;
  return {
    block: { type: "figure", value, label: label.replaceAll("\n", " "), parts },
    runs,
    fills,
  };
}

type Side = (number: Run, run: Run) => number | null;

/** How far a line stands from a number on each side of it; `null` where it stands on another. */
const sides: readonly Side[] = [
  (number, run) => (isOver(number, run) ? run.top - number.bottom : null),
  (number, run) => (overlapDown(number, run) > 0.5 * run.height ? run.left - number.right : null),
  (number, run) => (isOver(number, run) ? number.top - run.bottom : null),
];

function isOver(number: Run, run: Run): boolean {
  const [a, b] = [(number.left + number.right) / 2, (run.left + run.right) / 2];
  const isCentred = Math.abs(a - b) < number.height && overlapAcross(number, run) > 0;
  return isCentred || Math.abs(number.left - run.left) < 0.5 * number.height;
}

/** A label stands no further from its number than this many times the height of the number. */
const WIDEST_GAP = 0.9;

/** The numbers that stand in no tile: the side on which most of them have words is the side of their labels. */
function readLoose(numbers: readonly Run[], level: readonly Run[]): PlacedGraphic[] {
  const tried = sides.map((side) =>
    numbers.flatMap((number) => {
      const label = labelOn(side, number, level);
      return label === null ? [] : [{ number, label }];
    }),
  );
  const [best = []] = tried.toSorted((a, b) => b.length - a.length);
  return best.map(({ number, label }) =>
    toGraphic(number, wordsOfRuns(label), { parts: [], runs: [number, ...label], fills: [] }),
  );
}

/** The words on one side of a number: the nearest line, and those of its height that go on under it. */
function labelOn(side: Side, number: Run, level: readonly Run[]): Run[] | null {
  const near = level
    .filter(hasLetters)
    .filter((run) => number.height >= LARGE * run.height && run.text.length < LONGEST_LABEL)
    .flatMap((run) => {
      const distance = side(number, run);
      const isNear =
        distance !== null &&
        distance > -0.3 * number.height &&
        distance < WIDEST_GAP * number.height;
      return isNear ? [{ run, distance }] : [];
    })
    .toSorted((a, b) => a.distance - b.distance);
  const first = near[0]?.run;
  if (first === undefined) return null;
  const label = [first];
  for (const { run } of near.slice(1)) {
    const last = label.at(-1) ?? first;
    const isNext = Math.abs(run.height - first.height) < 0.1 * first.height;
    if (isNext && run.top >= last.top && run.top - last.bottom < 0.6 * run.height) label.push(run);
  }
  return label;
}

const LONGEST_LABEL = 60;
