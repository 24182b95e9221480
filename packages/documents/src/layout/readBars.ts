import { findChartTitle } from "./findChartTitle.js";
import { type Bounds, boundsOf, type PlacedGraphic } from "./placedGraphics.js";
import type { Fill, Run } from "./types.js";
import { wordsOfRuns } from "./wordsOfRuns.js";

/** One of the two ways in which bars lie, so that both are read by the same rules. */
export interface Direction {
  kind: "bar" | "column";
  /** Where a bar starts, how thick it is, and how long. */
  base: (fill: Fill) => number;
  thickness: (fill: Fill) => number;
  length: (fill: Fill) => number;
  /** Where the middle of something stands across the bars. */
  middle: (bounds: Bounds) => number;
  /** Whether words stand beside a bar, before its start or behind its end. */
  isBeside: (fill: Fill, run: Run) => boolean;
  before: (fill: Fill, run: Run) => number;
  behind: (fill: Fill, run: Run) => number;
}

interface ReadBar {
  category: Run[];
  value: Run | null;
  bar: Fill;
}

/** The share of bars that have a number, at least. */
const MOST_VALUED = 0.8;

/** Words and numbers of a bar stand no further from it than so many points. */
const FARTHEST = 220;

const hasLetters = ({ text }: Run) => /\p{L}/u.test(text);
const isNumber = ({ text }: Run) => /^\d[\d,.]{0,9}%?$/.test(text.trim());

/** Reads the words and numbers of bars as a chart; `null` where bars have none, or two have the same. */
export function readBars(
  bars: readonly Fill[],
  level: readonly Run[],
  direction: Direction,
): PlacedGraphic | null {
  const pitch = pitchOf(bars, direction);
  const read = bars.flatMap((bar) => readBar(bar, level, { direction, pitch }) ?? []);
  const valued = read.filter(({ value }) => value !== null).length;
  if (read.length < bars.length || valued < MOST_VALUED * bars.length) return null;
  const words = read.flatMap(({ category }) => category);
  if (new Set(words).size < words.length) return null;
  const whole = withEmptyBars(read, level, direction).toSorted(
    (a, b) => direction.middle(a.bar) - direction.middle(b.bar),
  );
  return toChart(whole, bars, { level, kind: direction.kind });
}

/** How far it is from the middle of one bar to that of the next. */
function pitchOf(bars: readonly Fill[], { middle }: Direction): number {
  const middles = bars.map(middle).toSorted((a, b) => a - b);
  return Math.min(...middles.slice(1).map((one, at) => one - (middles[at] ?? one)));
}

function readBar(
  bar: Fill,
  level: readonly Run[],
  { direction, pitch }: { direction: Direction; pitch: number },
): ReadBar | null {
  const { middle, before, behind } = direction;
  const beside = level.filter((run) => Math.abs(middle(run) - middle(bar)) < pitch / 2);
  const own = beside.filter((run) => hasLetters(run) && before(bar, run) > -2);
  const first = nearest(own, (run) => before(bar, run));
  if (first === null) return null;
  const category = own.filter(
    (run) =>
      run.height === first.height &&
      before(bar, run) < before(bar, first) + WIDEST_WORDS * first.height,
  );
  const value = nearest(
    beside.filter((run) => isNumber(run) && direction.isBeside(bar, run)),
    (run) => Math.max(0, behind(bar, run)),
  );
  return { category, value, bar };
}

/** The lines of a bar's words start or stand no further apart than this many times their height. */
const WIDEST_WORDS = 4;

/** The run that is nearest, of those that stand on the right side at all. */
function nearest(runs: readonly Run[], distance: (run: Run) => number): Run | null {
  const near = runs.filter((run) => distance(run) > -2 && distance(run) < FARTHEST);
  return near.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** A value of 0 has no bar: its words stand where those of the others do, and its number where bars start. */
function withEmptyBars(
  read: readonly ReadBar[],
  level: readonly Run[],
  direction: Direction,
): ReadBar[] {
  const [sample] = read;
  if (sample === undefined) return [...read];
  const used = new Set(read.flatMap(({ category, value }) => [...category, value]));
  const around = boundsOf(read.map(({ bar }) => bar));
  const empty = level
    .filter((run) => isNumber(run) && Number(run.text) === 0 && !used.has(run))
    .flatMap((value): ReadBar[] => {
      const bar =
        direction.kind === "bar"
          ? { ...sample.bar, right: around.left, top: value.top, bottom: value.bottom }
          : { ...sample.bar, top: around.bottom, left: value.left, right: value.right };
      const isAtStart = Math.abs(direction.behind(bar, value)) < 4 * value.height;
      const words = level.filter(
        (run) => hasLetters(run) && !used.has(run) && direction.isBeside(bar, run),
      );
      const category = nearest(words, (run) => direction.before(bar, run));
      return isAtStart && category !== null ? [{ category: [category], value, bar }] : [];
    });
  return [...read, ...empty];
}

function toChart(
  read: readonly ReadBar[],
  bars: readonly Fill[],
  { level, kind }: { level: readonly Run[]; kind: "bar" | "column" },
): PlacedGraphic {
  const own = read.flatMap(({ category, value }) => [
    ...category,
    ...(value === null ? [] : [value]),
  ]);
  const ticks = findTicks(
    level.filter((run) => isNumber(run) && !own.includes(run)),
    boundsOf([...own, ...bars]),
  );
  const bounds = boundsOf([...own, ...bars, ...ticks]);
  const title = findChartTitle(
    level.filter((run) => !own.includes(run)),
    bounds,
  );
  const values = read.map(({ value }) =>
    value === null ? null : Number(value.text.replace(/[,%]/g, "")),
  );
  return {
    block: {
      type: "chart",
      kind,
      title: title?.text ?? null,
      categories: read.map(({ category }) => wordsOfRuns(category)),
      series: [{ name: null, values }],
      alt: null,
    },
    runs: [...own, ...ticks, ...(title?.runs ?? [])],
    fills: [...bars],
  };
}

/** An axis stands no further from what it measures than this many times the height of its numbers. */
const WIDEST_AXIS = 8;

/** The numbers of an axis: three or more on one line beside or under the bars. */
function findTicks(numbers: readonly Run[], { left, top, right, bottom }: Bounds): Run[] {
  const near = numbers.filter((run) => {
    const margin = WIDEST_AXIS * run.height;
    const isBeside = run.bottom > top - run.height && run.top < bottom + run.height;
    const isUnder = run.right > left - run.height && run.left < right + run.height;
    return (
      (isBeside && run.left > left - margin && run.right < right + margin) ||
      (isUnder && run.top > top - margin && run.bottom < bottom + margin)
    );
  });
  const isOneOfMany = (run: Run) =>
    near.filter(
      (one) => Math.abs(one.right - run.right) < 4 || Math.abs(one.bottom - run.bottom) < 2,
    ).length >= FEWEST_TICKS;
  return near.filter(isOneOfMany);
}

const FEWEST_TICKS = 3;
