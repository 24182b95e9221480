import { assertDayIfGiven } from "../calendar/index.js";
import { type Paper, readForecastsAgain } from "../paper/index.js";
import { paperDay } from "../series/index.js";
import { addSources } from "./addSources.js";
import { applyChoices } from "./applyChoices.js";
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
 * @throws RangeError where `asOf` is no day
 * @example
 * checkPaper(parsePaperText("")).counts; // => { error: 1, warning: 0, note: 0 }
 * checkPaper(parsePaperText("")).findings[0]?.code; // => "nothing-found"
 * @see checkSeries
 */
export function checkPaper(paper: Paper, options: CheckOptions = {}): Check {
  assertDayIfGiven("asOf", options.asOf);
  const read = readForecastsAgain(paper, options);
  const asOf = options.asOf ?? paperDay(paper);
  const findings = [
    ...readingFindings(read),
    ...applyRules(paperRules, { paper: read, asOf }, read.noun),
  ];
  return toCheck(applyChoices(addSources(findings, [read]), options.rules));
}

function readingFindings({ problems }: Paper): Finding[] {
  return problems.filter(({ code }) => !saidByRules.test(code)).map((one) => toFinding(one));
}
