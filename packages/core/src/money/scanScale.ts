import { endAt, isAt } from "./matchAt.js";
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
const longestFirst = [...WORDS.keys()].sort((a, b) => b.length - a.length);
/** What may stand between a number and its scale: a hyphen, or spaces that a line which wraps may break once. */
const GAP = /[-\u2010\u2011]|(?:[^\S\r\n]{1,8}(?:\r?\n[^\S\r\n]{0,8})?|\r?\n[^\S\r\n]{0,8})/y;
const WORD = new RegExp(longestFirst.join("|"), "iy");
/** The scale's letters go on as a longer word, as in `meal`, `M25` or `M&S`: they are no scale. */
const SAME_WORD = /[\p{L}\p{N}&_]/uy;
/** More of a name follows a single letter, as in `K-9` or `M.O.T.`: it may be no scale. */
const MORE_OF_WORD = /[-‐‑.'’][\p{L}\p{N}]/uy;

/**
 * Reads the scale behind a number; `null` where no scale word stands there. An abbreviation must touch the
 * number or stand one space away on the same line, for a lone letter further off may be something else.
 */
export function scanScale(text: string, at: number): WrittenScale | null {
  const start = endAt(GAP, text, at);
  const end = endAt(WORD, text, start);
  if (end === start || isAt(SAME_WORD, text, end)) return null;
  const scale = WORDS.get(text.slice(start, end).toLowerCase());
  const gap = text.slice(at, start);
  if (scale === undefined || gap.includes("\t")) return null;
  const isFar = gap !== "" && (gap.length > 1 || !/[^\S\r\n]/.test(gap));
  const isUnsure = isFar || (gap !== "" && isAt(MORE_OF_WORD, text, end));
  if (scale === null || (scale.isAbbreviation && isUnsure)) return { end, power: null };
  return { end, power: scale.power };
}
