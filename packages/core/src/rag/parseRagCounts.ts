import type { RagCounts } from "./types.js";

const FIGURE_FIRST = /(\d{1,4})\s?(?:x\s?)?(green|amber|red)\b/gi;
const WORD_FIRST = /\b(green|amber|red)\s?[:=–-]?\s?\(?(\d{1,4})/gi;

/**
 * Reads counts that stand beside their colours' words, before or after them; a colour that is not named counts 0.
 * `null` where no colour has a figure, or one has two that differ.
 * @example
 * parseRagCounts("7 amber, 35 green"); // => { green: 35, amber: 7, red: 0 }
 * parseRagCounts("Green: 20 Amber: 1 Red: 0"); // => { green: 20, amber: 1, red: 0 }
 * parseRagCounts("35 7 0"); // => null
 */
export function parseRagCounts(text: string): RagCounts | null {
  const isWordFirst = /^\D*?(?:green|amber|red)\b/i.test(text);
  const found = isWordFirst
    ? [...text.matchAll(WORD_FIRST)].map(([, colour, figure]) => [colour, figure])
    : [...text.matchAll(FIGURE_FIRST)].map(([, figure, colour]) => [colour, figure]);
  const counts: Partial<RagCounts> = {};
  for (const [word = "", figure] of found) {
    const colour = word.toLowerCase() as keyof RagCounts;
    if (counts[colour] !== undefined && counts[colour] !== Number(figure)) return null;
    counts[colour] = Number(figure);
  }
  return found.length === 0 ? null : { green: 0, amber: 0, red: 0, ...counts };
}
