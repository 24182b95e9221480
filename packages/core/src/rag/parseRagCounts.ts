import { toWholeRagCounts } from "./toRagCounts.js";
import { ratingWords } from "./ratingWords.js";
import type { RagCounts, RagRating } from "./types.js";

const ratings: ReadonlyMap<string, RagRating> = new Map(ratingWords);
const WORDS = ratingWords.map(([words]) => words.replaceAll(" ", String.raw`[\s/-]+`)).join("|");
const FIGURE_FIRST = new RegExp(String.raw`(\d{1,4})\s?(?:x\s?)?(${WORDS})\b`, "gi");
const WORD_FIRST = new RegExp(String.raw`\b(${WORDS})\s?[:=–-]?\s?\(?(\d{1,4})`, "gi");
const STARTS_WITH_WORD = new RegExp(String.raw`^\D*?(?:${WORDS})\b`, "i");

/**
 * Reads counts that stand beside their ratings' words, before or after them; a colour of the scheme that is not named
 * counts 0. `null` where no rating has a figure, or one has two that differ.
 * @example
 * parseRagCounts("7 amber, 35 green"); // => { green: 35, amber: 7, red: 0 }
 * parseRagCounts("Green: 20 Amber: 1 Red: 0"); // => { green: 20, amber: 1, red: 0 }
 * parseRagCounts("35 7 0"); // => null
 */
export function parseRagCounts(text: string): RagCounts | null {
  const found = STARTS_WITH_WORD.test(text)
    ? [...text.matchAll(WORD_FIRST)].map(([, words, figure]) => [words, figure])
    : [...text.matchAll(FIGURE_FIRST)].map(([, figure, words]) => [words, figure]);
  const counts: RagCounts = {};
  for (const [words = "", figure] of found) {
    const rating = ratings.get(words.toLowerCase().replace(/[\s/-]+/g, " "));
    if (rating === undefined) continue;
    if (counts[rating] !== undefined && counts[rating] !== Number(figure)) return null;
    counts[rating] = Number(figure);
  }
  return found.length === 0 ? null : toWholeRagCounts(counts);
}
