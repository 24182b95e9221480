import type { Line, Table } from "../document/index.js";
import type { Stage } from "../lifecycle/index.js";
import type { Vocabulary } from "../profile/index.js";
import { parseRag, type RagRating } from "../rag/index.js";
import { foldSpaces, foldWords } from "../text/index.js";
import { keyMeanings } from "./ratingKey.vocabulary.js";

/** What a paper itself says of its ratings. */
export interface RatingKey {
  /** Which word or letter of a rating cell, folded, stands for which rating. */
  words: ReadonlyMap<string, RagRating>;
  /** Which rating, by its word or its value, says that a project is over or on hold. */
  stages: ReadonlyMap<string, Stage>;
  /** Every word or number that it explains, folded, those among them whose meaning is not known. */
  points: ReadonlySet<string>;
}

/** `Blue means finished`, `Band B is at risk`, `C = off track`, `Grey (not started)`. */
const ENTRY =
  /^(?:[^:;]{0,60}:\s+)?(?:(?:and|or|where|key)\s+)?(?:(?:band|rating|level|grade|code)\s+)?["“'‘(]?([\p{L}\d]{1,12}(?:[ /-]\p{L}{3,8})?)["”'’)]?\s*(?:=|:|[–—]|\s-\s|\bmeans?\b|\bis\b|\bare\b|\bstands? for\b|\bdenotes?\b|\bindicates?\b|\()\s*(\p{L}[^()]{2,80})\)?$/iu;
/** Such words say of themselves that they are a key; a colon or an "is" may stand between all sorts of words. */
const KEY_WORDS = /\b(?:means?|stands? for|denotes?|indicates?)\b|=/i;
/** A word that no cell holds explains no rating. */
const LEAST_ENTRIES = 2;

interface Entry {
  word: string;
  meaning: (typeof keyMeanings)[number];
}

/**
 * Reads the key in which a paper says what its ratings are, in a sentence or a table: "Purple = not started, Green = on
 * track", "Blue means finished". A colour that every scheme knows stays that colour; a letter is read by the key alone
 * where one of its words is known to no scheme, as in bands from A to D.
 */
export function readRatingKey(lines: readonly (Line | Table)[]): RatingKey {
  const cells = cellsOf(lines);
  const entries = lines.flatMap((line) =>
    line.type === "line" ? entriesOf(line.text, cells) : entriesOfTable(line, cells),
  );
  const isOwn = entries.some(({ word }) => valueOf(word) === null);
  const words = new Map<string, RagRating>();
  const stages = new Map<string, Stage>();
  for (const { word, meaning } of entries) {
    const known = valueOf(word);
    const isLetter = word.length === 1;
    if (meaning.rating !== null && (known === null || (isOwn && isLetter)) && !words.has(word)) {
      words.set(word, meaning.rating);
      words.set(`band ${word}`, meaning.rating);
    }
    if (meaning.stage === null) continue;
    stages.set(word, meaning.stage);
    if (known !== null && !(isOwn && isLetter)) stages.set(known, meaning.stage);
  }
  const points = lines.flatMap((line) =>
    line.type === "line" ? pointsOf(line.text) : pointsOfTable(line),
  );
  return { words, stages, points: new Set(points) };
}

/** `Scores run from 1 (done) to 5 (will fail)`. */
const RANGE = /\b(\d) ?(?:[=–-] ?[^()\d]{1,60} |\([^()]{1,80}\) ?)?(?:to|–|-) ?(\d)\b/;
const SCORES = /\b(?:scores?|scored|marks?|ratings?|rated|levels?|grades?)\b/i;

/** The words and numbers that a sentence explains: "5 = certain, 4 = likely". */
function pointsOf(text: string): string[] {
  if (text.length > 600) return [];
  const [, from, to] = (SCORES.test(text) ? RANGE.exec(text) : null) ?? [];
  if (from !== undefined && to !== undefined) return numbersBetween(Number(from), Number(to));
  if (!text.includes("=") && !/\bmeans?\b/.test(text)) return [];
  const words = partsOf(text).flatMap((part) => ENTRY.exec(part.trim())?.[1] ?? []);
  return words.length >= LEAST_ENTRIES ? words.map(foldWords) : [];
}

function numbersBetween(one: number, other: number): string[] {
  const [least, most] = [Math.min(one, other), Math.max(one, other)];
  return Array.from({ length: most - least + 1 }, (_, at) => String(least + at));
}

const KEY_HEADING =
  /^(?:key|colours?|ratings?|rag|b?rag status|scores?|marks?|bands?|grades?|levels?|symbols?|codes?|lights?)$/;
const MEANING_HEADING = /\bmean|\bstands? for\b|^(?:definition|description|explanation)$/;
const LONGEST_POINT = 20;

/** Says whether the headings of a table of two columns say that it is a key: `Colour`, `What it means`. */
export function isKeyTable({ rows }: Table): boolean {
  const cells = rows[0]?.cells.map(({ text }) => foldWords(text)) ?? [];
  const [over = "", beside = ""] = cells;
  return cells.length === 2 && KEY_HEADING.test(over) && MEANING_HEADING.test(beside);
}

function pointsOfTable(table: Table): string[] {
  if (!isKeyTable(table)) return [];
  const words = table.rows.slice(1).map(({ cells }) => cells[0]?.text.trim() ?? "");
  const isKey =
    words.length >= LEAST_ENTRIES && words.every((word) => word.length <= LONGEST_POINT);
  return isKey ? words.filter((word) => word !== "").map(foldWords) : [];
}

/** The vocabulary by which the rows of a paper with a key are read. */
export function withRatingKey(
  vocabulary: Vocabulary,
  { words, stages, points }: RatingKey,
): Vocabulary {
  const { ragScheme } = vocabulary;
  const isOwn = typeof ragScheme === "object";
  if (words.size === 0) return { ...vocabulary, ratingStages: stages, ratingPoints: points };
  const own = isOwn ? ragScheme.words : new Map<string, RagRating>();
  return {
    ...vocabulary,
    ratingStages: stages,
    ratingPoints: points,
    ragScheme: {
      name: isOwn ? ragScheme.name : "key",
      words: new Map([...words, ...own]),
      over: isOwn ? ragScheme.over : ragScheme,
    },
  };
}

const valueOf = (word: string): RagRating | null => parseRag(word)?.value ?? null;

function entriesOf(text: string, cells: ReadonlySet<string>): Entry[] {
  const isKey = KEY_WORDS.test(text) || /\b(?:key|legend|bands?|ratings?)\b/i.test(text);
  if (text.length > 600 || !isKey) return [];
  const found = partsOf(text).flatMap((part) => toEntry(ENTRY.exec(part.trim()), cells));
  return found.length >= LEAST_ENTRIES || KEY_WORDS.test(text) ? found : [];
}

const partsOf = (text: string): string[] => foldSpaces(text).split(/[,;|•]|\. |\.$| (?:and|or) /);

/** A table of two columns: each rating, and what it is. */
function entriesOfTable({ rows }: Table, cells: ReadonlySet<string>): Entry[] {
  if (rows.some((row) => row.cells.length !== 2)) return [];
  const found = rows.flatMap((row) => {
    const [word = "", meaning = ""] = row.cells.map(({ text }) => text.trim());
    return word.length > 20 ? [] : toEntry(["", word, meaning], cells);
  });
  return found.length >= LEAST_ENTRIES && found.length * 2 >= rows.length ? found : [];
}

function toEntry(match: readonly string[] | null, cells: ReadonlySet<string>): Entry[] {
  const word = foldWords(match?.[1] ?? "");
  const said = `${foldWords(match?.[2] ?? "")} `;
  if (word === "" || (valueOf(word) === null && !cells.has(word) && !cells.has(`band ${word}`)))
    return [];
  const meaning = keyMeanings.find(({ starts }) =>
    starts.some((start) => said.startsWith(`${start} `)),
  );
  return meaning === undefined ? [] : [{ word, meaning }];
}

function cellsOf(lines: readonly (Line | Table)[]): Set<string> {
  const texts = lines.flatMap((line) =>
    line.type === "line" ? [] : line.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
  );
  return new Set(texts.filter((text) => text.length <= 20).map(foldWords));
}
