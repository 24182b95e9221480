import { parseText } from "../document/index.js";
import { parsePaper, type ParsePaperOptions } from "./parsePaper.js";
import type { Paper } from "./types.js";

/**
 * Reads a panel paper that is already text: tabs between the columns of its tables, or Markdown headings and lists.
 * Problems and rows have the line on which they stand.
 * @param options as for `parsePaper`, and `source`: what the places in the paper name as their source
 * @see parsePaper
 * @example
 * parsePaperText("Project\tForecast\nCourt Films\tQ2 2018").projects[0]?.title; // => "Court Films"
 */
export function parsePaperText(
  text: string,
  options: ParsePaperOptions & { source?: string | null } = {},
): Paper {
  return parsePaper(parseText(text, options.source ?? null), options);
}
