import type { RagRating } from "./types.js";
import { ragRatings, ragSchemes } from "./vocabulary.js";

/** Letters stand in cells; in running text "a" is no amber. */
const SHORTEST_WORD = 3;

/** The words of every rating as they stand in running text, folded, the longest first: "amber green" before "amber". */
export const ratingWords: readonly (readonly [words: string, rating: RagRating])[] = ragRatings
  .flatMap((rating) =>
    Object.values(ragSchemes).flatMap((scheme) =>
      (scheme[rating] ?? []).map((words) => [words, rating] as const),
    ),
  )
  .filter(
    ([words], at, all) =>
      words.length >= SHORTEST_WORD &&
      !/(?:^| )\p{L}(?: |$)/u.test(words) &&
      all.findIndex(([other]) => other === words) === at,
  )
  .toSorted(([one], [other]) => other.length - one.length);

/**
 * Says a rating in words for people.
 * @example
 * formatRating("amber-green"); // => "amber/green"
 * formatRating("behind-schedule"); // => "behind schedule"
 */
export function formatRating(rating: string): string {
  return rating.startsWith("amber-") ? rating.replace("-", "/") : rating.replaceAll("-", " ");
}
