import { BULLET_OR_DASH } from "./bullets.js";
import type { Run } from "./types.js";

/** How high the words are against which those of a page are judged. */
export interface PageWords {
  /** The usual words of the document. */
  usual: number;
  /** The running text and the items of the page itself; `null` where it has none. */
  body: number | null;
}

/** A run of so many letters is running text and no heading. */
const LONG = 45;

/** Finds the usual height of the running text on a page, which on slides is larger than in their tables. */
export function usualOfPage(runs: readonly Run[], usual: number): PageWords {
  const letters = new Map<number, number>();
  for (const { text, height, isBold } of runs) {
    const isBody = !isBold && (text.length > LONG || BULLET_OR_DASH.test(text));
    if (isBody) letters.set(height, (letters.get(height) ?? 0) + text.length);
  }
  const [most] = [...letters].toSorted((a, b) => b[1] - a[1]);
  return { usual, body: most?.[0] ?? null };
}
