import { isRealDay } from "../calendar/index.js";
import { type Paper, readForecastsAgain } from "../paper/index.js";
import { invariant } from "../result/index.js";
import { applyRules } from "./applyRules.js";
import { paperRules } from "./paperRules.js";
import { toCheck } from "./toCheck.js";
import { toFinding } from "./toFinding.js";
import type { Check, CheckOptions, Finding } from "./types.js";

/** Problems of reading that a rule says again, with more about what they concern. */
const saidByRules = /^(?:forecast|money)-/;

/**
 * Checks what a paper says about itself: its stated counts against its rows, its forecasts against its day, its decisions
 * against one another. What could not be read of it is listed too. One finding for each row concerned.
 * The day is the option's, then the paper's own, then its meeting's, never today; without one the rules that need it are
 * skipped, and one note says so.
 * @throws RangeError where the day of the options is no day of the calendar
 * @example
 * checkPaper(parsePaper({ source: null, blocks: [] })).counts; // => { error: 1, warning: 0, note: 0 }
 * checkPaper(parsePaper({ source: null, blocks: [] })).findings[0]?.code; // => "nothing-found"
 * @see checkSeries
 */
export function checkPaper(paper: Paper, options: CheckOptions = {}): Check {
  checkAsOf(options);
  const read = readForecastsAgain(paper, options);
  const asOf = options.asOf ?? paper.asOf ?? paper.meeting?.date ?? null;
  return toCheck([...readingFindings(read), ...applyRules(paperRules, { paper: read, asOf })]);
}

/** Throws where a caller gives a day that is none: no forecast could be held against it. */
export function checkAsOf({ asOf = null }: CheckOptions): void {
  const isDay = asOf === null || isRealDay(asOf);
  invariant(isDay, `The option asOf is “${asOf}”, which is no day (YYYY-MM-DD).`);
}

function readingFindings({ problems }: Paper): Finding[] {
  return problems.filter(({ code }) => !saidByRules.test(code)).map((one) => toFinding(one));
}
