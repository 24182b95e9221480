import { parseText } from "../document/index.js";
import { parsePaper, type ParsePaperOptions } from "./parsePaper.js";
import type { Paper } from "./types.js";

/** How a text is to be read as a paper. */
export interface ParsePaperTextOptions extends ParsePaperOptions {
  /** What the places in the paper name as their source, such as the file's name; `null` or left out, nothing. */
  source?: string | null;
}

/**
 * Reads a panel paper that is already text: tabs between the columns of its tables, or Markdown headings and lists.
 * Problems and rows have the line on which they stand.
 * @see parsePaper
 * @example
 * parsePaperText("Project\tForecast\nCourt Films\tQ2 2018").projects[0]?.title; // => "Court Films"
 */
export function parsePaperText(text: string, options: ParsePaperTextOptions = {}): Paper {
  return parsePaper(parseText(text, options.source ?? null), options);
}
