import type { Paper } from "../paper/index.js";
import { type JsonProblemCode, parseJson, type Result, success } from "../result/index.js";
import { applyPaperOptions } from "./applyPaperOptions.js";
import type { ParsePaperJsonOptions } from "./types.js";

/**
 * Reads a Paper as JSON: fields that this version does not know are ignored, and one that does not fit is the problem
 * `json-unfit`. Forecasts are read again where another start of the year is asked for, by `yearStart` or by the profile
 * given; else they stay as they were read. Answers of a review file are applied. The schema is loaded when it is needed.
 * @see readPaper
 * @example
 * const paper = parsePaperText("Project\tForecast\nFilms\tQ4 2017");
 * const read = await parsePaperJson(JSON.stringify(paper), { yearStart: 4 });
 * read.value.projects[0].forecast.latest; // => "2018-03-31"
 * (await parsePaperJson("{}")).problem.code; // => "json-unfit"
 */
export async function parsePaperJson(
  text: string,
  options: ParsePaperJsonOptions = {},
): Promise<Result<Paper, JsonProblemCode>> {
  const { paperSchema } = await import("../paper/schema.js");
  const { name: source = null } = options;
  const read = parseJson<Paper>(paperSchema, text, "a Paper as JSON", { source });
  return read.ok ? success(applyPaperOptions(read.value, options)) : read;
}
