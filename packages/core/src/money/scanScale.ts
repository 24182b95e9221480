import { isAt, matchAt } from "./matchAt.js";
import { scales, unknownScales } from "./vocabulary.js";

/** The scale written behind a number. */
export interface WrittenScale {
  end: number;
  /** The power of ten; `null` where the word is no scale that can be relied on. */
  power: number | null;
}

const WORDS = new Map<string, { power: number; isAbbreviation: boolean } | null>([
  ...unknownScales.map((word) => [word, null] as const),
  ...scales.flatMap((scale) => scale.words.map((word) => [word, scale] as const)),
]);
const LONGEST_FIRST = [...WORDS.keys()].sort((a, b) => b.length - a.length);
const SCALE_WORD = new RegExp(`([-‐‑]|\\s{0,8})(${LONGEST_FIRST.join("|")})`, "iy");
/** `meal`, `M25`, `M&S`: the letters are not a whole word. */
const SAME_WORD = /[\p{L}\p{N}&_]/uy;
/** `K-9`, `M.O.T.`: more of a word follows, so that the letter before it may be no scale. */
const MORE_OF_WORD = /[-‐‑.'’][\p{L}\p{N}]/uy;

/**
 * Reads the scale behind a number; `null` where no scale word stands there. An abbreviation must touch the
 * number or stand one space away on the same line, for a lone letter further off may be something else.
 */
export function scanScale(text: string, at: number): WrittenScale | null {
  const match = matchAt(SCALE_WORD, text, at);
  if (!match) return null;
  const [whole, gap = "", word = ""] = match;
  const end = at + whole.length;
  const scale = WORDS.get(word.toLowerCase());
  if (scale === undefined || gap.includes("\t") || isAt(SAME_WORD, text, end)) return null;
  if (scale === null || (scale.isAbbreviation && gap !== "" && !isNear(text, gap, end)))
    return { end, power: null };
  return { end, power: scale.power };
}

function isNear(text: string, gap: string, end: number): boolean {
  return gap.length === 1 && /[^\S\r\n]/.test(gap) && !isAt(MORE_OF_WORD, text, end);
}
