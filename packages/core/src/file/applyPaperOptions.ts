import { type Paper, readForecastsAgain } from "../paper/index.js";
import { applyAnswers } from "./applyAnswers.js";
import type { ParsePaperJsonOptions } from "./types.js";

/**
 * Takes a Paper that was read before as a reading with these options would: its forecasts are read again where another
 * start of the year is asked for, by `yearStart` or by the profile given, and answers of a review file are applied.
 * @example
 * const paper = parsePaperText("Project\tForecast\nFilms\tQ4 2017");
 * applyPaperOptions(paper, { yearStart: 4 }).projects[0].forecast.latest; // => "2018-03-31"
 * @see parsePaperJson
 */
export function applyPaperOptions(paper: Paper, options: ParsePaperJsonOptions): Paper {
  const asked = options.yearStart ?? options.profile?.yearStart ?? undefined;
  return applyAnswers(readForecastsAgain(paper, { yearStart: asked }), options);
}
