import { foldTitle } from "../text/index.js";
import type { ReviewLine } from "./types.js";

/**
 * Adds to a review file the lines that it does not have yet; what people have written in it stays as it is and
 * where it is.
 * @example
 * mergeReview([], []); // => []
 */
export function mergeReview(
  kept: readonly ReviewLine[],
  found: readonly ReviewLine[],
): ReviewLine[] {
  const known = new Set(kept.map(keyOf));
  return [...kept, ...found.filter((line) => !known.has(keyOf(line)))];
}

/** An answered value is not asked again in the next paper; one that was read otherwise is. */
function keyOf({ about, field, value }: ReviewLine): string {
  return JSON.stringify([foldTitle(about), field, value]);
}
