import { BULLET } from "./bullets.js";
import { toLines } from "./toRuns.js";
import type { Run } from "./types.js";

/**
 * Writes out the words of a cell or paragraph. Wrapped lines are joined by a space, a line with a bullet starts on a new
 * line, and rotated words come last, in the order in which they are read.
 */
export function wordsOfRuns(runs: readonly Run[]): string {
  const level = toLines(runs.filter(({ turned }) => turned === "not"));
  const turned = runs.filter((run) => run.turned !== "not").toSorted(inTurnedOrder);
  const lines = [...level.map(wordsOfLine), ...turned.map(({ text }) => text.trim())];
  return lines.reduce(joinWords, "");
}

/** Adds a line to the words before it. A hyphen or slash at the end of those words stays, and gets no space after it. */
export function joinWords(words: string, line: string): string {
  if (words === "") return line;
  if (BULLET.test(line)) return `${words}\n${line}`;
  return /[\p{L}\p{N}][-‐/]$/u.test(words) ? words + line : `${words} ${line}`;
}

/** Writes out one line, its runs from left to right. */
export function wordsOfLine(line: readonly Run[]): string {
  const words = line.map(({ text }) => text.trim()).join(" ");
  return words.replace(BULLET, "• ").replace(/\s+/g, " ").trim();
}

/** Lines that are read upwards follow one another from left to right; lines read downwards from right to left. */
function inTurnedOrder(a: Run, b: Run): number {
  const across = a.turned === "up" ? a.left - b.left : b.left - a.left;
  if (Math.abs(across) > 2) return across;
  return a.turned === "up" ? b.top - a.top : a.top - b.top;
}
