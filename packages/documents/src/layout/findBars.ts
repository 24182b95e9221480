import { boundsOf, overlapAcross, overlapDown, type PlacedGraphic } from "./placedGraphics.js";
import { findChartTitle } from "./findChartTitle.js";
import type { Fill, Run } from "./types.js";

/** Bars of a chart are at least so many points thick; thinner shapes are lines. */
const THINNEST_BAR = 3;
/** A chart has at least so many bars. */
const FEWEST_BARS = 3;
/** Bars of one chart start on one line and are equally thick, to so many points. */
const SAME = 1.5;

/** The two ways in which bars lie, so that both are read by the same rules. */
interface Direction {
  kind: "bar" | "column";
  /** Where a bar starts, how thick it is, and how long. */
  base: (fill: Fill) => number;
  thickness: (fill: Fill) => number;
  length: (fill: Fill) => number;
  /** Whether words stand beside a bar, before its start or behind its end. */
  isBeside: (fill: Fill, run: Run) => boolean;
  before: (fill: Fill, run: Run) => number;
  behind: (fill: Fill, run: Run) => number;
}

const directions: readonly Direction[] = [
  {
    kind: "bar",
    base: ({ left }) => left,
    thickness: ({ top, bottom }) => bottom - top,
    length: ({ left, right }) => right - left,
    isBeside: (fill, run) =>
      overlapDown(fill, run) > 0.5 * Math.min(run.height, fill.bottom - fill.top),
    before: (fill, run) => fill.left - run.right,
    behind: (fill, run) => run.left - fill.right,
  },
  {
    kind: "column",
    base: ({ bottom }) => bottom,
    thickness: ({ left, right }) => right - left,
    length: ({ top, bottom }) => bottom - top,
    isBeside: (fill, run) =>
      overlapAcross(fill, run) > 0.5 * Math.min(run.right - run.left, fill.right - fill.left),
    before: (fill, run) => run.top - fill.bottom,
    behind: (fill, run) => fill.top - run.bottom,
  },
];

/**
 * Finds charts of bars: shapes of one thickness that start on one line, not all equally long, each with words before it
 * and most with a number behind their end or on them. Numbers along the axis go with the chart.
 */
export function findBars(runs: readonly Run[], fills: readonly Fill[]): PlacedGraphic[] {
  const level = runs.filter((run) => run.turned === "not");
  const charts: PlacedGraphic[] = [];
  for (const direction of directions)
    for (const bars of groupsOf(fills, direction)) {
      const taken = new Set(charts.flatMap((chart) => chart.fills));
      if (bars.some((bar) => taken.has(bar))) continue;
      const chart = readBars(bars, level, direction);
      if (chart) charts.push(chart);
    }
  return charts;
}

function groupsOf(fills: readonly Fill[], { base, thickness, length }: Direction): Fill[][] {
  const groups: Fill[][] = [];
  for (const fill of fills) {
    if (thickness(fill) < THINNEST_BAR) continue;
    const group = groups.find(
      ([first]) =>
        first !== undefined &&
        Math.abs(base(first) - base(fill)) < SAME &&
        Math.abs(thickness(first) - thickness(fill)) < SAME,
    );
    if (group) group.push(fill);
    else groups.push([fill]);
  }
  return groups.filter(
    (bars) =>
      bars.length >= FEWEST_BARS &&
      new Set(bars.map((bar) => Math.round(length(bar)))).size > 1 &&
      areApart(bars),
  );
}

/** Bars stand apart; the cells of a table touch one another. */
function areApart(bars: readonly Fill[]): boolean {
  return bars.every((bar, at) =>
    bars.every(
      (other, index) =>
        at === index || overlapAcross(bar, other) < -1 || overlapDown(bar, other) < -1,
    ),
  );
}

interface ReadBar {
  category: Run;
  value: Run | null;
  bar: Fill;
}

function readBars(
  bars: readonly Fill[],
  level: readonly Run[],
  direction: Direction,
): PlacedGraphic | null {
  const read = bars.flatMap((bar): ReadBar[] => {
    const beside = level.filter((run) => direction.isBeside(bar, run));
    const category = nearest(beside.filter(hasLetters), (run) => direction.before(bar, run));
    const value = nearest(beside.filter(isNumber), (run) =>
      Math.max(0, direction.behind(bar, run)),
    );
    return category === null ? [] : [{ category, value: value === category ? null : value, bar }];
  });
  const valued = read.filter(({ value }) => value !== null).length;
  if (read.length < bars.length || valued < MOST_VALUED * bars.length) return null;
  if (new Set(read.map(({ category }) => category)).size < read.length) return null;
  const whole = withEmptyBars(read, level, direction).toSorted(({ category: a }, { category: b }) =>
    direction.kind === "bar" ? a.top - b.top : a.left - b.left,
  );
  return toChart(whole, bars, { level, kind: direction.kind });
}

/** The share of bars that have a number, at least. */
const MOST_VALUED = 0.8;

const hasLetters = ({ text }: Run) => /\p{L}/u.test(text);
const isNumber = ({ text }: Run) => /^\d[\d,.]{0,9}%?$/.test(text.trim());

/** The run that is nearest, of those that stand on the right side at all. */
function nearest(runs: readonly Run[], distance: (run: Run) => number): Run | null {
  const near = runs.filter((run) => distance(run) > -2 && distance(run) < FARTHEST);
  return near.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Words and numbers of a bar stand no further from it than so many points. */
const FARTHEST = 220;

/** A value of 0 has no bar: its words stand where those of the others do, and its number where bars start. */
function withEmptyBars(
  read: readonly ReadBar[],
  level: readonly Run[],
  direction: Direction,
): ReadBar[] {
  const [sample] = read;
  if (sample === undefined) return [...read];
  const used = new Set(read.flatMap(({ category, value }) => [category, value]));
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
      return isAtStart && category !== null ? [{ category, value, bar }] : [];
    });
  return [...read, ...empty];
}

function toChart(
  read: readonly ReadBar[],
  bars: readonly Fill[],
  { level, kind }: { level: readonly Run[]; kind: "bar" | "column" },
): PlacedGraphic {
  const own = read.flatMap(({ category, value }) =>
    value === null ? [category] : [category, value],
  );
  const bounds = boundsOf([...own, ...bars]);
  const ticks = level.filter((run) => isNumber(run) && !own.includes(run) && isTick(run, bounds));
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
      categories: read.map(({ category }) => category.text.trim()),
      series: [{ name: null, values }],
      alt: null,
    },
    runs: [...own, ...ticks, ...(title?.runs ?? [])],
    fills: [...bars],
  };
}

/** Numbers beside or under the bars and inside what they take up are those of an axis. */
function isTick(run: Run, { left, top, right, bottom }: ReturnType<typeof boundsOf>): boolean {
  const margin = 2.5 * run.height;
  return (
    run.left > left - margin &&
    run.right < right + margin &&
    run.top > top - margin &&
    run.bottom < bottom + margin
  );
}
