import { assertDayIfGiven } from "../calendar/index.js";
import { compareSeries } from "../comparison/index.js";
import { type Paper, readForecastsAgain } from "../paper/index.js";
import { paperDay } from "../series/index.js";
import { addSources } from "./addSources.js";
import { applyChoices } from "./applyChoices.js";
import { applyRules } from "./applyRules.js";
import { checkPaper } from "./checkPaper.js";
import { seriesRules } from "./seriesRules.js";
import { toCheck } from "./toCheck.js";
import { toFinding } from "./toFinding.js";
import type { Check, CheckOptions } from "./types.js";

/**
 * Checks several papers of one office: each alone, then across them in the order of their days. Of one paper it gives
 * what `checkPaper` gives. In a series the option `asOf` is the day of the papers that name none themselves.
 * @throws RangeError where `asOf` is no day
 * @example
 * checkSeries([]).findings; // => []
 * @see checkPaper
 */
export function checkSeries(given: readonly Paper[], options: CheckOptions = {}): Check {
  assertDayIfGiven("asOf", options.asOf);
  const [only, ...more] = given;
  if (only !== undefined && more.length === 0) return checkPaper(only, options);
  const series = compareSeries(given.map((paper) => prepare(paper, options)));
  const findings = [
    ...series.papers.flatMap((paper) => checkPaper(paper).findings),
    ...series.problems.map((one) => toFinding(one)),
    ...addSources(
      applyRules(seriesRules, series, series.papers.findLast(({ noun }) => noun)?.noun),
      series.papers,
    ),
  ];
  return toCheck(applyChoices(findings, options.rules));
}

function prepare(paper: Paper, options: CheckOptions): Paper {
  const asOf = paperDay(paper) ?? options.asOf ?? null;
  return { ...readForecastsAgain(paper, options), asOf };
}
