import type { RagCounts, RagRating, RatingCounts } from "./types.js";
import { colourSchemes, ragRatings, ragSchemes } from "./vocabulary.js";

/**
 * Puts counts in the order of the ratings, from the best to the worst; what is not counted is left out.
 * @example
 * sortRagCounts({ red: 1, green: 8 }); // => { green: 8, red: 1 }
 */
export function sortRagCounts<Counts extends RagCounts | RatingCounts>(counts: Counts): Counts;
export function sortRagCounts(counts: RagCounts): RagCounts {
  return Object.fromEntries(toRagEntries(counts));
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
    named.every((rating) => isRagRating(rating) && ragSchemes[name]?.[rating] !== undefined),
  );
  const points = ragRatings.filter(
    (rating) => scheme !== undefined && ragSchemes[scheme]?.[rating] !== undefined,
  );
  const zeros = Object.fromEntries(points.map((rating) => [rating, 0]));
  return sortRagCounts({ ...zeros, ...counts });
}

/**
 * Lists counts with their ratings, from the best to the worst; the paper's own points follow in its order.
 * @example
 * toRagEntries({ red: 1, green: 8 }); // => [["green", 8], ["red", 1]]
 * toRagEntries({ "not-sure": 1, "very-sure": 4 }); // => [["not-sure", 1], ["very-sure", 4]]
 */
export function toRagEntries(counts: RagCounts): [rating: string, count: number][] {
  const own = Object.keys(counts).filter((point) => !isRagRating(point));
  return [...ragRatings, ...own].flatMap((point) => {
    const count = counts[point];
    return count === undefined ? [] : [[point, count] satisfies [string, number]];
  });
}

/**
 * Says whether a point is one that a scheme knows, and no paper's own.
 * @example
 * isRagRating("amber-red"); // => true
 * isRagRating("very-sure"); // => false
 */
export function isRagRating(point: string): point is RagRating {
  return ragRatings.some((rating) => rating === point);
}
