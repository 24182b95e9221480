import { overlapAcross, overlapDown, type PlacedGraphic } from "./placedGraphics.js";
import { type Direction, readBars } from "./readBars.js";
import type { Fill, Run } from "./types.js";

/** Bars of a chart are at least so many points thick; thinner shapes are lines. */
const THINNEST_BAR = 3;
/** A chart has at least so many bars. */
const FEWEST_BARS = 3;
/** Bars of one chart start on one line and are equally thick, to so many points. */
const SAME = 1.5;

const directions: readonly Direction[] = [
  {
    kind: "bar",
    middle: ({ top, bottom }) => (top + bottom) / 2,
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
    middle: ({ left, right }) => (left + right) / 2,
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
