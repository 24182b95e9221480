import { parseForecast } from "../forecast/index.js";
import { parseAmount } from "../money/index.js";
import type { Vocabulary } from "../profile/index.js";
import { isRagSign, parseRag } from "../rag/index.js";
import { foldWords } from "../text/index.js";
import { readStatus } from "./readStatus.js";

/** What the cells of a column are, whatever stands over them. */
export type Content =
  | "nothing"
  | "ratings"
  | "stages"
  | "dates"
  | "undated"
  | "amounts"
  | "references"
  | "people"
  | "labels"
  | "names"
  | "sentences";

/** `P-12`, `1.1`, `TR/04`, `7b`. */
const REFERENCE = /^(?:\p{L}{1,6}[\s./-]?)?\d{1,5}(?:[./-]\d{1,5})*\p{L}?[.)]?$/u;
/** A rank or form of address, or initials, before a surname. */
const PERSON =
  /^(?:(?:(?:M[rs]|Mrs|Miss|Dr|Cllr|Councillor|Sir|Dame|Supt|Superintendent|Insp|Inspector|T?\/?[AD]?CC|D\/?CC)\.?\s+(?:\p{Lu}[\p{L}.'’-]*\s+)?)|(?:\p{Lu}\.?\s*){1,3}(?<=[\s.]))\p{Lu}\p{Ll}[\p{L}'’-]*$/u;
/** Names of projects are short; a column of longer texts tells what each is for, or how it goes. */
const LONGEST_NAME = 90;
const MOST_WORDS_OF_A_NAME = 9;

/**
 * Tells what the cells of one column are, from the cells alone. A column is what every filled cell of it is: one cell that
 * is no date, and it is no column of dates.
 */
export function detectContent(
  cells: readonly string[],
  vocabulary: Pick<Vocabulary, "statusWords" | "ragScheme"> &
    Partial<Pick<Vocabulary, "ratingPoints">>,
): Content {
  const filled = cells.filter((text) => text !== "");
  if (filled.length === 0) return "nothing";
  if (areRatings(filled, vocabulary)) return "ratings";
  if (areStages(filled, vocabulary)) return "stages";
  if (areDates(filled)) return "dates";
  if (filled.every((text) => parseForecast(text).kind === "tbd")) return "undated";
  if (filled.every((text) => parseAmount(text).ok)) return "amounts";
  if (filled.every((text) => REFERENCE.test(text))) return "references";
  if (!filled.every((text) => /\p{L}{2}/u.test(text))) return "nothing";
  if (filled.every(isPerson)) return "people";
  if (!filled.every(isShort)) return "sentences";
  return new Set(filled).size === cells.length ? "names" : "labels";
}

/** Says whether a text is the name of a person, by the rank, form of address or initials before it. */
export function isPerson(text: string): boolean {
  return PERSON.test(text);
}

/** Of projects that are done, or have not begun, a dash may stand in place of a rating. */
function areRatings(
  filled: readonly string[],
  {
    ragScheme,
    ratingPoints,
  }: Pick<Vocabulary, "ragScheme"> & Partial<Pick<Vocabulary, "ratingPoints">>,
): boolean {
  const read = filled.map((text) => parseRag(text, ragScheme));
  const isPoint = (text: string) =>
    /\p{L}/u.test(text) && ratingPoints?.has(foldWords(text)) === true;
  return (
    read.every(
      (rag) => rag === null || rag.value !== null || isRagSign(rag.text) || isPoint(rag.text),
    ) && read.some((rag) => rag !== null)
  );
}

/** A column of stages may hold ratings too, and words behind a stage. */
function areStages(
  filled: readonly string[],
  vocabulary: Pick<Vocabulary, "statusWords" | "ragScheme">,
): boolean {
  const read = filled.map((text) => readStatus(text, vocabulary));
  return (
    read.every(({ stage, rag }) => stage !== null || rag !== null) &&
    read.some(({ stage, isWhole }) => stage !== null && isWhole)
  );
}

/** Ends of projects: each cell can be read as one, one at least names a time, and not by a bare number alone. */
function areDates(filled: readonly string[]): boolean {
  const kinds = filled.map((text) => parseForecast(text).kind);
  return (
    !kinds.includes("unreadable") &&
    filled.some((text, index) => kinds[index] === "period" && !/^\d+$/.test(text))
  );
}

function isShort(text: string): boolean {
  return (
    text.length <= LONGEST_NAME &&
    text.split(/\s+/).length <= MOST_WORDS_OF_A_NAME &&
    !text.endsWith(".")
  );
}
