import type { Day } from "../calendar/index.js";
import type { Paper } from "../paper/index.js";

/** What of a paper says when it was made. */
export type DatedPaper = Pick<Paper, "meeting" | "asOf" | "window">;

/** The days between which a paper stands, both included; one day twice where its day is known. */
export interface Span {
  /** The first day, `YYYY-MM-DD`. */
  earliest: Day;
  /** The last day, `YYYY-MM-DD`, included. */
  latest: Day;
}

/**
 * The day of a paper, by which its forecasts are judged and a series is put in order: the one that its figures stand at,
 * else its meeting's; never today, and never its window. `null` where it names none.
 * @example
 * paperDay({ meeting: { text: "7 February 2020", date: "2020-02-07" }, asOf: "2019-12-31" }); // => "2019-12-31"
 * paperDay({ meeting: null, asOf: null }); // => null
 */
export function paperDay({ meeting, asOf }: Pick<Paper, "meeting" | "asOf">): Day | null {
  return asOf ?? meeting?.date ?? null;
}

/**
 * Between which days a paper stands: its day, or its window where it names none; `null` where neither is known.
 * @example
 * toSpan({ meeting: null, asOf: "2020-02-07", window: null }); // => { earliest: "2020-02-07", latest: "2020-02-07" }
 */
export function toSpan(paper: DatedPaper): Span | null {
  const day = paperDay(paper);
  if (day !== null) return { earliest: day, latest: day };
  const { window } = paper;
  return window && { earliest: window.earliest, latest: window.latest };
}

/**
 * Says whether one paper is certainly not later than another: two days always tell, a window only where it does not
 * reach into the other's days.
 * @example
 * const window = { earliest: "2017-12-01", latest: "2018-02-28", evidence: [] };
 * const undated = { meeting: null, asOf: null, window };
 * isInOrder(undated, { meeting: null, asOf: "2020-02-07", window: null }); // => true
 * isInOrder(undated, { meeting: null, asOf: "2018-02-07", window: null }); // => false
 */
export function isInOrder(before: DatedPaper, after: DatedPaper): boolean {
  const [first, second] = [paperDay(before), paperDay(after)];
  if (first !== null && second !== null) return first <= second;
  return isCertainlyBefore(before, after);
}

/**
 * Says whether every day that one paper may be of is before every day that another may be of; two papers of one day are
 * not.
 * @example
 * const paper = (asOf) => ({ meeting: null, asOf, window: null });
 * isCertainlyBefore(paper("2018-01-26"), paper("2020-02-07")); // => true
 * isCertainlyBefore(paper("2020-02-07"), paper("2020-02-07")); // => false
 */
export function isCertainlyBefore(before: DatedPaper, after: DatedPaper): boolean {
  const [first, second] = [toSpan(before), toSpan(after)];
  return first !== null && second !== null && first.latest < second.earliest;
}
