import { invariant } from "../result/index.js";
import { compareKeys, compareText } from "../text/index.js";
import { compareEntries } from "./compareEntries.js";
import { mergeMoneySummaries } from "./mergeMoneySummaries.js";
import { mergeOwnRatings } from "./mergeOwnRatings.js";
import { mergeSorted } from "./mergeSorted.js";
import { addRagTallies } from "./ragTally.js";
import { addStageCounts } from "./stageCounts.js";
import type { ForecastTally, Tally } from "./types.js";

/**
 * Merges two tallies of the same day. It is associative and commutative and `emptyTally` of that day is
 * its neutral element, so rows may be counted in a stream, in parallel or by partition.
 * @throws RangeError where the days differ: what has lapsed by one day says nothing of the other
 * @example
 * mergeTallies(emptyTally("2020-02-07"), emptyTally("2020-02-07")).asOf; // => "2020-02-07"
 */
export function mergeTallies(one: Tally, other: Tally): Tally {
  invariant(
    one.asOf === other.asOf,
    `Tallies of two days cannot be merged: ${one.asOf ?? "no day"} and ${other.asOf ?? "no day"}.`,
  );
  return {
    asOf: one.asOf,
    byStrand: mergeSorted(
      one.byStrand,
      other.byStrand,
      (a, b) => compareKeys(a.strand, b.strand),
      (a, b) => ({ strand: a.strand, ...addStageCounts(a, b) }),
    ),
    byPriority: mergeSorted(
      one.byPriority,
      other.byPriority,
      (a, b) => compareText(a.priority, b.priority),
      (a, b) => ({ priority: a.priority, count: a.count + b.count }),
    ),
    priorityStated: one.priorityStated + other.priorityStated,
    priorityNotStated: one.priorityNotStated + other.priorityNotStated,
    strandGuessed: one.strandGuessed + other.strandGuessed,
    rag: addRagTallies(one.rag, other.rag),
    ownRatings: mergeOwnRatings(one.ownRatings, other.ownRatings),
    forecasts: mergeForecasts(one.forecasts, other.forecasts),
    money: mergeMoneySummaries(one.money, other.money),
  };
}

function mergeForecasts(one: ForecastTally, other: ForecastTally): ForecastTally {
  return {
    blank: one.blank + other.blank,
    tbd: one.tbd + other.tbd,
    ongoing: one.ongoing + other.ongoing,
    unreadable: one.unreadable + other.unreadable,
    lapsed: mergeSorted(one.lapsed, other.lapsed, compareEntries),
    dueThisQuarter: mergeSorted(one.dueThisQuarter, other.dueThisQuarter, compareEntries),
    dueNextQuarter: mergeSorted(one.dueNextQuarter, other.dueNextQuarter, compareEntries),
  };
}
