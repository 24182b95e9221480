import type { Change } from "../comparison/index.js";
import type { Headline } from "../paper/index.js";
import { describeTally } from "./describeTally.js";
import { toStageCounts } from "./stageCounts.js";
import type { Dashboard, DashboardPaper, Tally } from "./types.js";

/** What a dashboard shows beside what was counted. */
export interface ToDashboardOptions {
  /** The figures that the paper states about itself; `null` or left out where there is no such paper. */
  headline?: Headline | null;
  /** The paper that it counts; left out where it is of no one paper. */
  paper?: DashboardPaper;
  /** What changed since the last paper; left out, nothing. */
  changes?: Change[];
}

/**
 * Adds to a tally what people read: totals, shares of the priorities, the figures that the paper states
 * about itself beside the counted ones, what changed since the last paper, and notes.
 * @example
 * toDashboard(emptyTally("2020-02-07")).totals.current; // => 0
 */
export function toDashboard(tally: Tally, options: ToDashboardOptions = {}): Dashboard {
  const { asOf, byStrand, byPriority, priorityStated, priorityNotStated } = tally;
  const totals = toStageCounts((stage) => byStrand.reduce((sum, one) => sum + one[stage], 0));
  const shares = byPriority.map(({ priority, count }) => ({
    priority,
    count,
    percent: percentOf(count, priorityStated),
  }));
  return {
    asOf,
    ...(options.paper === undefined ? {} : { paper: options.paper }),
    totals,
    byStrand,
    byPriority: shares,
    priorityNotStated,
    rag: tally.rag,
    ownRatings: tally.ownRatings,
    forecasts: tally.forecasts,
    money: tally.money,
    headline: { stated: options.headline ?? null, counted: totals },
    changes: options.changes ?? [],
    notes: describeTally(tally, shares),
  };
}

/** Rounded half up on its own, in whole numbers so that no binary fraction decides it. */
function percentOf(count: number, of: number): number {
  return Math.floor((count * 200 + of) / (2 * of));
}
