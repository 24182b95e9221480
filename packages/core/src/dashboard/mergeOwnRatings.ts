import { compareText } from "../text/index.js";
import { mergeSorted } from "./mergeSorted.js";
import type { OwnRating } from "./types.js";

/** Merges two lists of ratings in own words, each in the order of the words, and adds up those of the same words. */
export function mergeOwnRatings(
  one: readonly OwnRating[],
  other: readonly OwnRating[],
): OwnRating[] {
  return mergeSorted(
    one,
    other,
    (a, b) => compareText(a.text, b.text),
    (a, b) => ({ text: a.text, count: a.count + b.count }),
  );
}
