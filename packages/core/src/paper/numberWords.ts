const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Every number up to ninety-nine by its words, folded: "forty two". */
const words: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.flatMap((ten, index) => [
    [ten, (index + 2) * 10] as const,
    ...ONES.slice(1, 10).map((one, at) => [`${ten} ${one}`, (index + 2) * 10 + at + 1] as const),
  ]),
  ["none", 0],
  ["nil", 0],
]);

/** The pattern of a number as it stands in a sentence: figures, or words up to ninety-nine. */
export const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,4}|(?:${TENS.join("|")})(?:[\s-](?:${ONES.slice(1, 10).join("|")}))?|${ONES.join("|")}|none|nil)`;

/**
 * Reads a whole number in figures or, up to ninety-nine, in words; `null` where it is none.
 * @example
 * readNumber("Forty-two"); // => 42
 * readNumber("1,200"); // => 1200
 * readNumber("a dozen"); // => null
 */
export function readNumber(text: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+$|^\d{1,4}$/.test(text)) return Number(text.replaceAll(",", ""));
  return words.get(text.toLowerCase().replace(/[\s-]+/g, " ")) ?? null;
}
