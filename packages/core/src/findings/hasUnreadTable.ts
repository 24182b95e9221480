import type { Paper } from "../paper/index.js";
import { findReadParts } from "../series/index.js";

/**
 * Says whether a table of a paper was not read, or the paper was cut off, so that rows may be absent.
 * @example
 * hasUnreadTable(parsePaperText("Project\tForecast\nFleet\tQ1 2018")); // => false
 */
export function hasUnreadTable(paper: Paper): boolean {
  return findReadParts(paper).projects !== "whole";
}
