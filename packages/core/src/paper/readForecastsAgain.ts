import { type ForecastOptions, parseForecast } from "../forecast/index.js";
import type { Paper } from "./types.js";

/**
 * Reads every forecast of a paper again from its words, where another start of the year is asked for than the one by
 * which it was read; without one the paper stays as it is.
 * @param options.yearStart the month in which quarters start: 1 (calendar) or 4 (financial)
 * @example
 * readForecastsAgain(parsePaperText("Project\tForecast\nFilms\tQ4 2017"), { yearStart: 4 }).projects[0]?.forecast.latest; // => "2018-03-31"
 */
export function readForecastsAgain(paper: Paper, { yearStart }: ForecastOptions): Paper {
  if (yearStart === undefined) return paper;
  const projects = paper.projects.map((project) => ({
    ...project,
    forecast: parseForecast(project.forecast.text, { yearStart }),
  }));
  return { ...paper, projects };
}
