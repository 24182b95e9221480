import type { Line } from "../document/index.js";
import { createCountPattern } from "./countPattern.js";
import { type CountPhrases, type CountToken, toCountTokens } from "./countTokens.js";

/** A line that may say a count by its label and its figure alone, with how many lines it takes. */
interface Labelled {
  line: Line;
  text: string;
  value: number;
  isRatings: boolean;
  length: number;
}

const LABEL = "(filler | total)* (stage noun | noun stage) filler*";
const isLabel = createCountPattern(LABEL);
const isLabelWithFigure = createCountPattern(`${LABEL} figure`);
const isBareRatings = createCountPattern("rating-heading (: | figure) figure figure figure?");

/**
 * Finds runs of labels with nothing but a figure behind each, or on the line after it, and puts a colon between:
 * "Completed projects 31". One alone may be a line of contents or a page's number, and so may figures that rise.
 */
export function joinFigures(texts: readonly Line[], phrases: CountPhrases): Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < texts.length;) {
    const run = findRun(texts, at, phrases);
    const length = run.reduce((sum, one) => sum + one.length, 0);
    if (run.length > 1 && !isContents(run, texts[at - 1], texts[at + length]))
      joined.push(...run.map(({ line, text }) => ({ ...line, text })));
    else joined.push(...texts.slice(at, at + Math.max(length, 1)));
    at += Math.max(length, 1);
  }
  return joined;
}

function findRun(texts: readonly Line[], start: number, phrases: CountPhrases): Labelled[] {
  const run: Labelled[] = [];
  for (let at = start; ;) {
    const one = toLabelled(texts[at], texts[at + 1], phrases);
    if (one === null || (one.isRatings && run.length === 0)) return run;
    run.push(one);
    at += one.length;
  }
}

function toLabelled(
  line: Line | undefined,
  next: Line | undefined,
  phrases: CountPhrases,
): Labelled | null {
  if (line === undefined || line.level !== null || line.isItem || line.text.length > 80)
    return null;
  const tokens = toCountTokens(line.text, phrases);
  const isRatings = isBareRatings(tokens);
  const value = tokens.at(-1)?.value ?? 0;
  const one = { line, value, isRatings, length: 1 };
  if (isRatings) return { ...one, text: line.text };
  if (isLabelWithFigure(tokens)) return { ...one, text: withColon(line.text) };
  const isNumber = next?.level === null && /^\s*\d{1,4}\s*$/.test(next.text);
  if (!isNumber || !isLabel(tokens)) return null;
  return { ...one, value: Number(next.text), text: `${line.text}: ${next.text.trim()}`, length: 2 };
}

/** Puts the colon that a label lacks before its figure, which is the last word. */
function withColon(text: string): string {
  const words = text.trim().split(" ");
  return `${words.slice(0, -1).join(" ")}: ${words.at(-1) ?? ""}`;
}

/** Lines of contents stand among others that end in a figure, and their figures rise. */
function isContents(run: readonly Labelled[], before?: Line, after?: Line): boolean {
  if (run.some(({ isRatings, length }) => isRatings || length > 1)) return false;
  const isAmong = [before, after].some(
    (line) => line?.level === null && /^\p{L}[^:]* \d{1,3}$/u.test(line.text),
  );
  const isRising = run.every(({ value }, at) => at === 0 || value >= (run[at - 1]?.value ?? 0));
  return isAmong || isRising;
}

/** The figures of a line that says "RAG" and no more than three figures after it; `null` where it is none. */
export function findBareRatings(tokens: readonly CountToken[]): number[] | null {
  return isBareRatings(tokens) ? tokens.flatMap(({ value }) => value ?? []) : null;
}
