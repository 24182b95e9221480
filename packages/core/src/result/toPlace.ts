import type { Place } from "./types.js";

/**
 * Makes a place of what is known of it; the rest is `null`. Pages, lines, rows and columns count from 1.
 * @example
 * toPlace("june.txt", { line: 3 }); // => { source: "june.txt", page: null, line: 3, row: null, column: null }
 */
export function toPlace(
  source: string | null,
  { page = null, line = null, row = null, column = null }: Partial<Omit<Place, "source">> = {},
): Place {
  return { source, page, line, row, column };
}
