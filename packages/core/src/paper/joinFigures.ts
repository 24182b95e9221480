import type { Line } from "../document/index.js";
import { createCountPattern } from "./countPattern.js";
import { type CountPhrases, type CountToken, toCountTokens } from "./countTokens.js";

/** A line that may say a count by its label and its figure alone, with how many lines it takes. */
interface Labelled {
  line: Line;
  text: string;
  value: number;
  /** Whether it is "RAG" and the figures of the colours. */
  isRatings: boolean;
  /** Whether its label is a stage or a rating without a word for projects. */
  isBare: boolean;
  length: number;
}

const LABEL = "(filler | total)* (stage noun | noun stage) filler*";
const BARE_LABEL = "(filler | total)* (stage | rating noun? | total+ noun?) filler*";
const isLabel = createCountPattern(LABEL);
const isLabelWithFigure = createCountPattern(`${LABEL} figure`);
const isBareWithFigure = createCountPattern(`${BARE_LABEL} figure`);
const isBareRatings = createCountPattern("rating-heading (: | figure) figure figure figure?");

/**
 * Finds runs of labels with nothing but a figure behind each, or on the line after it or before it, and puts a colon
 * between: "Completed projects 31". One alone may be a line of contents or a page's number, and so may figures that rise.
 */
export function joinFigures(texts: readonly Line[], phrases: CountPhrases): Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < texts.length;) {
    const turned = findTurned(texts, at, phrases);
    const run = turned.length > 0 ? turned : findRun(texts, at, phrases);
    const length = run.reduce((sum, one) => sum + one.length, 0);
    if (isRun(run) && !isContents(run, texts[at - 1], texts[at + length]))
      joined.push(...toColons(run));
    else joined.push(...texts.slice(at, at + Math.max(length, 1)));
    at += Math.max(length, 1);
  }
  return joined;
}

/** Labels without a word for projects are a run only where there are several, with ratings among them. */
function isRun(run: readonly Labelled[]): boolean {
  if (run.every(({ isBare }) => !isBare)) return run.length > 1;
  return run.length > 2 && run.filter(({ isBare }) => isBare).length > 1;
}

/** Bare labels are of what the whole run counts, so they stand in one line, those with a word for projects first. */
function toColons(run: readonly Labelled[]): Line[] {
  const [first] = run;
  if (first === undefined || run.every(({ isBare }) => !isBare))
    return run.map(({ line, text }) => ({ ...line, text }));
  const text = run
    .toSorted((one, other) => Number(one.isBare) - Number(other.isBare))
    .map((one) => one.text)
    .join(", ");
  return [{ ...first.line, text }];
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

/** Tiles: each figure on a line of its own, and its label on the line under it. */
function findTurned(texts: readonly Line[], start: number, phrases: CountPhrases): Labelled[] {
  const run: Labelled[] = [];
  for (let at = start; isNumber(texts[at]); at += 2) {
    const [figure, line] = [texts[at], texts[at + 1]];
    if (figure === undefined || !isPlainLine(line) || !isLabel(toCountTokens(line.text, phrases)))
      return [];
    const value = Number(figure.text);
    const text = `${line.text}: ${value}`;
    run.push({ line, text, value, isRatings: false, isBare: false, length: 2 });
  }
  return run.length > 1 ? run : [];
}

const isNumber = (line: Line | undefined): boolean =>
  line?.level === null && /^\s*\d{1,4}\s*$/.test(line.text);

const isPlainLine = (line: Line | undefined): line is Line =>
  line !== undefined && line.level === null && !line.isItem && line.text.length <= 80;

function toLabelled(
  line: Line | undefined,
  next: Line | undefined,
  phrases: CountPhrases,
): Labelled | null {
  if (!isPlainLine(line)) return null;
  const tokens = toCountTokens(line.text, phrases);
  const isRatings = isBareRatings(tokens);
  const value = tokens.at(-1)?.value ?? 0;
  const one = { line, value, isRatings, isBare: false, length: 1 };
  if (isRatings) return { ...one, text: line.text };
  if (isLabelWithFigure(tokens)) return { ...one, text: withColon(line.text) };
  if (isBareWithFigure(tokens)) {
    const isNamed = tokens.some(({ kind }) => kind === "noun");
    return { ...one, text: withColon(line.text), isBare: !isNamed };
  }
  if (!isNumber(next) || !isLabel(tokens)) return null;
  const text = `${line.text}: ${next?.text.trim()}`;
  return { ...one, value: Number(next?.text), text, length: 2 };
}

/** Puts the colon that a label lacks before its figure, which is the last word. */
function withColon(text: string): string {
  const words = text.trim().split(/\s+/);
  return `${words.slice(0, -1).join(" ")}: ${words.at(-1) ?? ""}`;
}

/** Lines of contents stand among others that end in a figure, and their figures rise. */
function isContents(run: readonly Labelled[], before?: Line, after?: Line): boolean {
  if (run.some(({ isRatings, isBare, length }) => isRatings || isBare || length > 1)) return false;
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
