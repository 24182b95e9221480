import { toLines } from "./toRuns.js";
import type { Fragment } from "./types.js";

/** Headings stand no further over the words under them than this many times their height; running headers do. */
const WIDEST_GAP = 1.5;

/** The words of a first column start at one place, but for so many points. */
const SLACK = 5;

/**
 * Finds the headings of a table that goes on from the page before, where they are printed again: a tagged page calls
 * them no part of its text. They stand close over the table and inside its width, in two places or more.
 * @param artifacts the words that a page calls no part of its text
 * @param table the table's own words
 */
export function findHeadingsAgain(
  artifacts: readonly Fragment[],
  table: readonly Fragment[],
): Fragment[] {
  const least = (places: number[]) => Math.min(Number.POSITIVE_INFINITY, ...places);
  const left = least(table.map((one) => one.left)) - SLACK;
  const start = least(table.map((one) => one.top));
  const over = artifacts.filter(
    (one) => one.turned === "not" && one.left > left && one.top + one.height <= start + 1,
  );
  const headings: Fragment[] = [];
  let top = start;
  for (const line of toLines(over).toReversed()) {
    const bottom = Math.max(...line.map((one) => one.top + one.height));
    if (top - bottom > WIDEST_GAP * (line[0]?.height ?? 0)) break;
    headings.push(...line);
    top = least(line.map((one) => one.top));
  }
  return new Set(headings.map((one) => Math.round(one.left))).size > 1 ? headings : [];
}
