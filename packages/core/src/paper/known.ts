import type { Row } from "../document/index.js";
import type { Vocabulary } from "../profile/index.js";
import type { Place } from "../result/index.js";
import { foldWords } from "../text/index.js";
import { readStatus } from "./readStatus.js";
import { saysNoAmount } from "./sideAmounts.js";
import type { Headline, Paper } from "./types.js";

/** Says whether something holds the words of a text. */
export type Holds = (text: string) => boolean;

/** What a Paper and its problems account for. */
export interface Known {
  /** Says whether the Paper holds a text somewhere, word for word. */
  holds: Holds;
  /** What was made of a row holds; `null` where it is no row that was read. */
  entryOf: (row: Row) => Holds | null;
  /** Says whether a problem has this place, or a count of the headline was read there. */
  isReported: (at: Place | null) => boolean;
  /** Says whether a problem of this place quotes the words. */
  isQuoted: (at: Place | null, words: string) => boolean;
  /** Says whether a count of the headline was read at a place. */
  isCounted: (at: Place | null) => boolean;
  /** Says whether words of a place were read as an announcement. */
  isAnnounced: (at: Place | null, words: string) => boolean;
  /** Says whether words name a project of one of the headline's lists. */
  isListed: (words: string) => boolean;
  /** Every count that the headline states. */
  figures: readonly number[];
  headlineAt: Place | null;
}

/** Gathers what a Paper accounts for; rows are told by their places, and by those alone. */
export function toKnown(
  paper: Omit<Paper, "reading">,
  { headlineAt, statusWords }: { headlineAt: Place | null; statusWords: Vocabulary["statusWords"] },
): Known {
  const { problems, noun: _noun, ...told } = paper;
  const entries = new Map<Place, Holds>();
  for (const decision of paper.decisions)
    entries.set(decision.at, holdsWords([...textsOf(decision), REFERENCE_WORDS]));
  for (const project of paper.projects) {
    const holds = holdsWords(textsOf(project));
    // A stage is kept by its code, not by the office's word for it.
    const isStage = (text: string) => {
      const { stage, isWhole } = readStatus(text, { statusWords, ragScheme: undefined });
      return isWhole && stage === project.stage;
    };
    entries.set(project.at, (text) => holds(text) || isStage(text));
  }
  const reported = new Set(problems.flatMap(({ at, related }) => [at, ...related].map(toKey)));
  const counted = paper.headline?.evidence ?? [];
  const lists = Object.values(paper.headline?.lists ?? {});
  const listed = lists.flatMap((list) => list?.titles.map(foldWords) ?? []).filter(Boolean);
  const quotes = new Map<string, string>();
  for (const { at, code, found } of problems)
    if (at !== null && /-(?:unread|repeated|contradicted)$/.test(code))
      quotes.set(toPlaceKey(at), `${quotes.get(toPlaceKey(at)) ?? ""} ${found ?? ""}`);
  const places = new Set([
    ...problems.flatMap(({ at, related }) => [at, ...related]),
    ...counted.map(({ at }) => at),
  ]);
  return {
    holds: holdsPhrases(textsOf(told)),
    entryOf: ({ at }) => (at === null ? null : (entries.get(at) ?? null)),
    isReported: (at) => at !== null && (places.has(at) || reported.has(toKey(at) ?? "")),
    isQuoted: (at, words) => at !== null && (quotes.get(toPlaceKey(at)) ?? "").includes(words),
    isCounted: (at) => at !== null && counted.some((one) => one.at === at),
    isAnnounced: (at, words) =>
      paper.announcements?.some((one) => one.at === at && one.text.includes(words)) ?? false,
    isListed: (words) => {
      const said = ` ${foldWords(words)} `;
      return listed.some((title) => said.includes(` ${title} `));
    },
    figures: paper.headline === null ? [] : figuresOf(paper.headline),
    headlineAt,
  };
}

const toPlaceKey = (at: Place): string =>
  JSON.stringify([at.page, at.line, at.row, at.column, at.box]);

/** What stands before the number of a decision is no part of its reference: `Decision 3 – 2016`. */
const REFERENCE_WORDS = "decision notice record log form number no ref";

/** A place as a key, where it is so narrow that nothing else has it. */
function toKey(at: Place | null): string | null {
  if (at === null || (at.line === null && at.row === null && at.box === undefined)) return null;
  return toPlaceKey(at);
}

/** Every text of a value, those inside its parts too, with the keys of its records. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [`${value}`];
  if (value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return Object.entries(value).flatMap(([key, part]) =>
    key === "at" ? [] : [key, ...textsOf(part)],
  );
}

/**
 * A phrase is held where one text has it, or has it among other words. Searching all texts is slow, so that is asked
 * last, of phrases whose every word stands somewhere.
 */
function holdsPhrases(texts: readonly string[]): Holds {
  const folded = texts.map(foldWords);
  const whole = new Set(folded);
  const words = new Set(folded.flatMap((text) => text.split(" ")));
  const all = ` ${folded.join(" | ")} `;
  return (text) => {
    const phrase = foldWords(text);
    if (whole.has(phrase)) return true;
    return phrase.split(" ").every((word) => words.has(word)) && all.includes(` ${phrase} `);
  };
}

/** A row's words may be shared out among its fields in any way; each must be in one of them. */
function holdsWords(texts: readonly string[]): Holds {
  const words = new Set(texts.flatMap((text) => foldWords(text).split(" ")));
  return (text) =>
    foldWords(text)
      .split(" ")
      .every((word) => words.has(word));
}

/**
 * Says whether it would be a loss not to read a cell: words, an amount or a day; a mark, a number alone or a word for
 * nothing is none.
 */
export function isLost(text: string): boolean {
  return (/\p{L}{2}/u.test(text) || /£/.test(text)) && !saysNoAmount.test(text.trim());
}

/** The counts that a headline states: of stages, of ratings, of strands, and those before its lists. */
function figuresOf(headline: Headline): number[] {
  const { shares: _shares, lists, ...counts } = headline;
  const listed = Object.values(lists).flatMap((list) => (list === null ? [] : [list.stated]));
  return [...numbersIn(counts), ...listed];
}

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === "at" || key === "evidence" ? [] : numbersIn(part),
  );
}
