import { assertDayIfGiven } from "../calendar/index.js";
import { summariseMoney } from "../money/index.js";
import { emptyRagTally } from "./ragTally.js";
import type { Tally } from "./types.js";

/**
 * The tally of nothing, for one day: merging it with another of that day changes nothing.
 * @param asOf the day for which forecasts count as lapsed or due, `YYYY-MM-DD`; `null` where it is not known, and
 *   then neither is listed
 * @throws RangeError where `asOf` is no day
 * @example
 * emptyTally("2020-02-07").forecasts.lapsed; // => []
 */
export function emptyTally(asOf: string | null): Tally {
  assertDayIfGiven("asOf", asOf);
  return {
    asOf,
    byStrand: [],
    byPriority: [],
    priorityStated: 0,
    priorityNotStated: 0,
    strandGuessed: 0,
    rag: { ...emptyRagTally },
    ownRatings: [],
    forecasts: {
      blank: 0,
      tbd: 0,
      ongoing: 0,
      unreadable: 0,
      lapsed: [],
      dueThisQuarter: [],
      dueNextQuarter: [],
    },
    money: summariseMoney([]),
  };
}
