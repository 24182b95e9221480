import { toLines } from "./toRuns.js";
import type { Fragment } from "./types.js";

/** The gap between headings and the words below is at most this many times their height; running headers are further up. */
const WIDEST_GAP = 1.5;

/** Words of one column may start this many points apart. */
const SLACK = 5;

/**
 * Finds the headings that a page prints again above a table continued from the page before. A tagged PDF marks them as
 * artifacts, no part of its text. They stand close above the table, no further left than it, and start in two places or
 * more; otherwise there are none.
 * @param artifacts the words that the page marks as artifacts
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
