import { ragSchemes, type RagRating } from "../rag/index.js";

/** Which point a letter or number stands for, folded: "a", "a g", "4". */
export type RatingSigns = ReadonlyMap<string, string>;

/** A letter, two of them, or a number: in a sentence these are words, marks and counts as well. */
const SIGN = /^(?:\p{L}|\p{L} \p{L}|\d)$/u;

/** Says whether a word of a rating is a letter or a number alone. */
export function isRatingSign(word: string): boolean {
  return SIGN.test(word);
}

/** The letters of the schemes that all know. */
export const commonSigns: RatingSigns = new Map(
  Object.values(ragSchemes).flatMap((scheme) =>
    Object.entries(scheme).flatMap(([rating, words]) =>
      words.filter(isRatingSign).map((word) => [word, rating as RagRating] as const),
    ),
  ),
);

/** The words of a sentence around a sign. */
interface Around {
  /** The words, as printed. */
  pieces: readonly string[];
  /** Where the sign would start. */
  at: number;
  /** What the word before it does. */
  before: "figure" | "rated" | null;
}

/**
 * Finds a rating's letter or number where one stands: a capital beside a figure or behind "rated" ("4 G, 2 A", "A: 4"), a
 * number behind "at" alone ("one at 5").
 */
export function findRatingSign(
  { pieces, at, before }: Around,
  signs: RatingSigns,
): { sign: string; length: number } | null {
  for (const length of [2, 1]) {
    const sign = pieces.slice(at, at + length).join(" ");
    const isLetter = /^\p{Lu}/u.test(sign);
    const isBeside = before !== null || isBeforeFigure(pieces, at + length);
    const isMeant = isLetter ? isBeside && sign === sign.toUpperCase() : before === "rated";
    if (signs.has(sign.toLowerCase()) && isMeant) return { sign: sign.toLowerCase(), length };
  }
  return null;
}

function isBeforeFigure(pieces: readonly string[], at: number): boolean {
  const isMark = /^[:=(]$/.test(pieces[at] ?? "");
  return /^\d{1,4}$/.test(pieces[isMark ? at + 1 : at] ?? "");
}
