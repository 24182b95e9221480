import type { RagCounts, RagRating } from "./types.js";
import { colourSchemes, ragRatings, ragSchemes } from "./vocabulary.js";

/**
 * Puts counts in the order of the ratings, from the best to the worst; what is not counted is left out.
 * @example
 * sortRagCounts({ red: 1, green: 8 }); // => { green: 8, red: 1 }
 */
export function sortRagCounts(counts: RagCounts): RagCounts {
  const entries = ragRatings.flatMap((rating) => {
    const count = counts[rating];
    return count === undefined ? [] : [[rating, count] as const];
  });
  return Object.fromEntries(entries);
}

/**
 * Fills the points of a statement that counts every project: those of its scheme of colours that it leaves out are 0. A
 * scheme in words has no other points than those that are named.
 * @example
 * toWholeRagCounts({ green: 35, amber: 7 }); // => { green: 35, amber: 7, red: 0 }
 * toWholeRagCounts({ "on-track": 9, delayed: 2 }); // => { "on-track": 9, delayed: 2 }
 */
export function toWholeRagCounts(counts: RagCounts): RagCounts {
  const named = toRagEntries(counts).map(([rating]) => rating);
  const scheme = colourSchemes.find((name) =>
    named.every((rating) => ragSchemes[name]?.[rating] !== undefined),
  );
  const points = ragRatings.filter(
    (rating) => scheme !== undefined && ragSchemes[scheme]?.[rating] !== undefined,
  );
  const zeros = Object.fromEntries(points.map((rating) => [rating, 0]));
  return sortRagCounts({ ...zeros, ...counts });
}

/**
 * Lists counts with their ratings, from the best to the worst.
 * @example
 * toRagEntries({ red: 1, green: 8 }); // => [["green", 8], ["red", 1]]
 */
export function toRagEntries(counts: RagCounts): [rating: RagRating, count: number][] {
  return ragRatings.flatMap((rating) => {
    const count = counts[rating];
    return count === undefined ? [] : [[rating, count] satisfies [RagRating, number]];
  });
}
