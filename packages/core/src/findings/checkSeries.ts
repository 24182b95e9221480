import { type Paper, readForecastsAgain } from "../paper/index.js";
import { applyRules } from "./applyRules.js";
import { checkAsOf, checkPaper } from "./checkPaper.js";
import { seriesRules } from "./seriesRules.js";
import { toCheck } from "./toCheck.js";
import { toFinding } from "./toFinding.js";
import { toSeries } from "./toSeries.js";
import type { Check, CheckOptions } from "./types.js";

/**
 * Checks several papers of one office: each alone, then across them in the order of their days. Of one paper it gives
 * what `checkPaper` gives. In a series the option `asOf` is the day of the papers that name none themselves.
 * @throws RangeError where the day of the options is no day of the calendar
 * @example
 * checkSeries([]).findings; // => []
 * @see checkPaper
 */
export function checkSeries(given: readonly Paper[], options: CheckOptions = {}): Check {
  checkAsOf(options);
  const [only, ...more] = given;
  if (only !== undefined && more.length === 0) return checkPaper(only, options);
  const { subject, problems } = toSeries(given.map((paper) => prepare(paper, options)));
  return toCheck([
    ...subject.papers.flatMap((paper) => checkPaper(paper).findings),
    ...problems.map((one) => toFinding(one)),
    ...applyRules(seriesRules, subject),
  ]);
}

function prepare(paper: Paper, options: CheckOptions): Paper {
  const asOf = paper.asOf ?? (paper.meeting?.date == null ? (options.asOf ?? null) : null);
  return { ...readForecastsAgain(paper, options), asOf };
}
