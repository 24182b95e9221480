import { assertDayIfGiven } from "../calendar/index.js";
import type { Paper } from "../paper/index.js";
import { paperDay } from "../series/index.js";
import { tallyPaper } from "./tallyPaper.js";
import { toDashboard } from "./toDashboard.js";
import type { Dashboard } from "./types.js";

/** Of which day a dashboard is. */
export interface SummarisePaperOptions {
  /** The day as `YYYY-MM-DD`; `null` or left out, the paper's own. */
  asOf?: string | null;
}

/**
 * Gives a paper's dashboard for a day: the option's, then the paper's own, then its meeting's, never today.
 * Where none is known, nothing is listed as lapsed or due, and a note says so.
 * @throws RangeError where `asOf` is no day
 * @example
 * const paper = parsePaperText("");
 * summarisePaper(paper, { asOf: "2020-02-07" }).asOf; // => "2020-02-07"
 */
export function summarisePaper(paper: Paper, options: SummarisePaperOptions = {}): Dashboard {
  assertDayIfGiven("asOf", options.asOf);
  const asOf = options.asOf ?? paperDay(paper);
  const { headline, title, office, noun } = paper;
  const named = noun === undefined ? {} : { noun: { one: noun.one, many: noun.many } };
  return toDashboard(tallyPaper(paper, asOf), { headline, paper: { title, office, ...named } });
}
