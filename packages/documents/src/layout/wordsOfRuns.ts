import { BULLET } from "./bullets.js";
import { toLines } from "./toRuns.js";
import type { Run } from "./types.js";

/**
 * The words of runs that stand in one cell or paragraph: lines that wrap are joined by a space, a line that starts
 * with a bullet starts an item, and words on their side are read in their own order.
 */
export function wordsOfRuns(runs: readonly Run[]): string {
  const upright = toLines(runs.filter(({ turned }) => turned === "not"));
  const turned = runs.filter((run) => run.turned !== "not").toSorted(inTurnedOrder);
  const lines = [...upright.map(wordsOfLine), ...turned.map(({ text }) => text.trim())];
  return lines.reduce(joinWords, "");
}

/** Puts a line after the words before it; a hyphen or a slash at a line's end stays, with no space after it. */
export function joinWords(words: string, line: string): string {
  if (words === "") return line;
  if (BULLET.test(line)) return `${words}\n${line}`;
  return /[\p{L}\p{N}][-‐/]$/u.test(words) ? words + line : `${words} ${line}`;
}

/** The words of one line, its runs from left to right. */
export function wordsOfLine(line: readonly Run[]): string {
  const words = line.map(({ text }) => text.trim()).join(" ");
  return words.replace(BULLET, "• ").replace(/\s+/g, " ").trim();
}

/** Words that are read upwards have their lines from left to right; those read downwards from right to left. */
function inTurnedOrder(a: Run, b: Run): number {
  const across = a.turned === "up" ? a.left - b.left : b.left - a.left;
  if (Math.abs(across) > 2) return across;
  return a.turned === "up" ? b.top - a.top : a.top - b.top;
}
