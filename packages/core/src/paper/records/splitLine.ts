import { parseForecast } from "../../forecast/index.js";
import type { Vocabulary } from "../../profile/index.js";
import { parseRag } from "../../rag/index.js";
import { foldSpaces, foldWords } from "../../text/index.js";
import { isPerson } from "../detectContent.js";
import { findField } from "../findField.js";
import { trimSigns } from "./trimSigns.js";
import { endWords, ownLabels, ratingWord } from "./records.vocabulary.js";

/** What one part of a line says of a project, under its own label or under that of the common vocabulary. */
export interface SaidPart {
  label: string;
  text: string;
  isTimed: boolean;
}

/** A line as the name of a project and what it says of it; `rest` is what is left, in its order. */
export interface SplitLine {
  title: string;
  said: SaidPart[];
  rest: string[];
  /** What parts the name from the rest: a dash, a bar or a bracket part more surely than a comma or a full stop. */
  isParted: boolean;
}

type Words = Pick<Vocabulary, "projectColumns" | "statusWords" | "ragScheme">;

/** The full stop after an initial ends no part. */
const SEPARATOR = /( [–—-] |–|—|\||;|•|, |: |(?<!(?:^|[^A-Za-z])[A-Z])\. |\(|\)[.,:;]? ?)/;
/** `WS/1 Gas meters`, `A3: Pier training`: an office's own reference before the name. */
const REF =
  /^[([]?((?=[^ ]{0,12}\d)\p{Lu}{1,6}[ /.-]?\d{1,4}(?:[/.-]\d{1,4})?)[)\]]?[:.]? (?=\p{L}{3})/u;
/** A longer line is running text. */
const LONGEST_LINE = 600;
const LONGEST_TITLE = 110;
const MOST_WORDS = 15;

/**
 * Splits a line such as "Beach patrols – Green – June 2026" or "Orchard watch (RAG: Amber; forecast: April 2026)" into the
 * name before its first end, rating or stage, and what it says after it; `null` where it has no name or says none of these.
 */
export function splitLine(line: string, words: Words): SplitLine | null {
  if (line.length > LONGEST_LINE) return null;
  const pieces = foldSpaces(line).split(SEPARATOR);
  const said: SaidPart[] = [];
  const rest: string[] = [];
  let title: string | null = null;
  let isParted = false;
  let before = "";
  for (let at = 0; at < pieces.length; at += 2) {
    const piece = (pieces[at] ?? "").trim();
    const sign = (pieces[at - 1] ?? "").trim();
    const [label, value, taken] = readLabelled(pieces, at, words);
    const part = title === null && at === 0 ? null : readPart(label, value, words);
    if (part !== null && piece !== "") {
      if (title === null) {
        title = before;
        isParted = /^(?:[–—|;•-]|\()$/.test(sign);
      }
      said.push(part);
      at += taken;
    } else if (title !== null) {
      if (piece !== "") rest.push(piece);
    }
    before += `${pieces[at - 1] ?? ""}${pieces[at] ?? ""}`;
  }
  const whole = trimSigns(title ?? "").trim();
  const ref = REF.exec(whole);
  const name = whole.slice(ref?.[0].length ?? 0);
  if (ref?.[1] !== undefined) said.push({ label: ownLabels.ref, text: ref[1], isTimed: false });
  return isName(name) && said.some(({ isTimed }) => isTimed)
    ? { title: name, said, rest, isParted }
    : null;
}

/** A label and its value behind a colon are two pieces, and say one thing. */
function readLabelled(
  pieces: readonly string[],
  at: number,
  { projectColumns }: Words,
): [label: string | null, value: string, taken: number] {
  const piece = (pieces[at] ?? "").trim();
  const isLabel = pieces[at + 1]?.trim() === ":" && findField(piece, projectColumns) !== null;
  return isLabel && at > 0 ? [piece, (pieces[at + 2] ?? "").trim(), 2] : [null, piece, 0];
}

function readPart(label: string | null, text: string, words: Words): SaidPart | null {
  const value = text.replace(/\.$/, "").trim();
  if (value === "") return null;
  if (label !== null) {
    const field = findField(label, words.projectColumns)?.field ?? "";
    return field === "title"
      ? null
      : { label, text: value, isTimed: ["forecast", "rag", "stage"].includes(field) };
  }
  const rating = value.replace(ratingWord, "");
  if (isRating(rating, words)) return { label: ownLabels.rag, text: rating, isTimed: true };
  const end = value.replace(endWords, "");
  if (isEnd(end)) return { label: ownLabels.forecast, text: end, isTimed: true };
  if (isStage(rating, words)) return { label: ownLabels.stage, text: rating, isTimed: true };
  return isPerson(value) ? { label: ownLabels.lead, text: value, isTimed: false } : null;
}

export function isRating(text: string, { ragScheme }: Pick<Vocabulary, "ragScheme">): boolean {
  const rag = parseRag(text, ragScheme);
  return rag !== null && rag.value !== null && (text.length > 2 || /^\p{Lu}+$/u.test(text));
}

export function isStage(text: string, { statusWords }: Pick<Vocabulary, "statusWords">): boolean {
  return text.length > 3 && statusWords.has(foldWords(text));
}

export function isEnd(text: string): boolean {
  const { kind } = parseForecast(text);
  const isNumber = /^[\d\s]+$/.test(text) && !/^(?:19|20)\d\d$/.test(text);
  return !isNumber && (kind === "period" || kind === "tbd" || kind === "ongoing");
}

/** A name is neither a count nor a rating, and no sentence. */
function isName(text: string): boolean {
  return (
    /\p{L}{3}/u.test(text) &&
    text.length <= LONGEST_TITLE &&
    text.split(" ").length <= MOST_WORDS &&
    !/^\d+ |[.:?!] |^(?:rag|key|rating|status|as at|as of|date)\b/i.test(text) &&
    parseRag(text)?.value == null
  );
}
