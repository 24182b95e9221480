import { parseApprovedOn } from "../../decision/index.js";
import { parseForecast } from "../../forecast/index.js";
import { parseAmount } from "../../money/index.js";
import { vocabularyOf } from "../../profile/index.js";
import { parseRag } from "../../rag/index.js";
import { foldWords } from "../../text/index.js";
import { noAmount, personName, personWords, ratingParts, stageParts } from "./infer.vocabulary.js";
import type { SeenTables } from "./types.js";

/** What kinds of value the cells of a column may be. */
export type CellKind = "forecast" | "day" | "rag" | "stage" | "ref" | "amount" | "lead" | "figure";

/** What the cells of a column hold, over all papers. */
export interface ColumnContent {
  /** The column's folded heading. */
  heading: string;
  /** Its filled cells, as printed. */
  texts: string[];
  /** How many of them are of each kind; a cell may be of several. */
  counts: Readonly<Record<CellKind, number>>;
  /** From 0 to 1: how far the cells of one paper differ from each other. */
  unlike: number;
  /** How often a cell says the same as the one over it, from 0 to 1. */
  repeated: number;
  /** How many different texts it has over all papers. */
  distinct: number;
  /** The middle of the lengths of its texts, in characters and in words. */
  length: number;
  words: number;
}

const { statusWords } = vocabularyOf(null);
/** A rating, a stage or an id has few words; a sentence that starts like one is none. */
const MOST_WORDS = 4;

const tests: Readonly<Record<CellKind, (text: string) => boolean>> = {
  forecast: (text) => ["period", "tbd", "ongoing"].includes(parseForecast(text).kind),
  day: (text) => parseApprovedOn(text) !== null,
  rag: (text) => isShort(text) && isRating(text),
  stage: (text) => isShort(text) && findStagePart(text) !== null,
  ref: isRef,
  amount: (text) => parseAmount(text).ok || noAmount.test(text),
  lead: (text) => text.length < 60 && (personWords.test(text) || personName.test(text)),
  figure: (text) => /^[\d,.%\s]+$/.test(text),
};

/** Looks at what the cells of one column hold. */
export function readColumnContent({ rows }: SeenTables, heading: string): ColumnContent {
  const cells = rows.map(({ paper, cells: row }) => ({ paper, text: row.get(heading) ?? "" }));
  const filled = cells.filter(({ text }) => text !== "" && !/^(?:[-–—]|n\/a)$/i.test(text));
  const texts = filled.map(({ text }) => text);
  const papers = [...new Set(filled.map(({ paper }) => paper))].map((paper) =>
    filled.filter((cell) => cell.paper === paper).map(({ text }) => foldWords(text)),
  );
  const repeats = cells.filter(({ text }, at) => text !== "" && text === cells[at - 1]?.text);
  return {
    heading,
    texts,
    counts: countKinds(texts),
    unlike: meanOf(papers.map((own) => new Set(own).size / own.length)),
    repeated: texts.length === 0 ? 0 : repeats.length / texts.length,
    distinct: new Set(texts.map(foldWords)).size,
    length: middleOf(texts.map((text) => text.length)),
    words: middleOf(texts.map(countWords)),
  };
}

/** Which stage the words of a status speak of: by the common vocabulary, else by a part of them; `null` where by neither. */
export function findStagePart(text: string): { stage: string; isKnown: boolean } | null {
  const folded = foldWords(text);
  const known = statusWords.get(folded);
  if (known !== undefined) return { stage: known, isKnown: true };
  const part = stageParts.find(([words]) => words.test(folded));
  return part ? { stage: part[1], isKnown: false } : null;
}

function isRating(text: string): boolean {
  const isLetters = /^\p{Lu}(?:\/?\p{Lu})?$/u.test(text);
  return isLetters || parseRag(text)?.value != null || ratingParts.test(foldWords(text));
}

/** Letters and digits without a space, or with one between a word of capitals and its number. */
function isRef(text: string): boolean {
  const isId = /^(?=\D{0,12}\d)[\p{Lu}\d]{1,8}(?:[ /.–-]{1,2}[\p{Lu}\d]{1,8}){0,3}$/u.test(text);
  return isId && /[\p{Lu}/–-]/u.test(text) && parseForecast(text).kind !== "period";
}

function isShort(text: string): boolean {
  return countWords(text) <= MOST_WORDS;
}

function countWords(text: string): number {
  return text.split(/\s+/).length;
}

function countKinds(texts: readonly string[]): Record<CellKind, number> {
  const count = (kind: CellKind) => texts.filter(tests[kind]).length;
  return {
    forecast: count("forecast"),
    day: count("day"),
    rag: count("rag"),
    stage: count("stage"),
    ref: count("ref"),
    amount: count("amount"),
    lead: count("lead"),
    figure: count("figure"),
  };
}

function meanOf(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

function middleOf(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
