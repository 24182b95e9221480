import { bareListHeadings, exploredHeadings, type Vocabulary } from "../profile/index.js";
import { foldWords } from "../text/index.js";
import { NUMBER, readNumber } from "./numberWords.js";
import { type HeadlineListName, headlineListNames } from "./types.js";

/** The words by which the headings of lists are known: what projects are called, and what is said of those in each list. */
export type ListWords = Pick<Vocabulary, "nouns" | "listHeadings">;

/** The heading of a list of the headline. */
export interface ListHeading {
  name: HeadlineListName;
  /** The number that it gives; `null` where it gives none. */
  stated: number | null;
  /** Whether a letter was read as the figure. */
  isLetter: boolean;
  /** The titles that stand after its colon. */
  titles: string[];
}

const FIGURE_FIRST = new RegExp(String.raw`^(${NUMBER}|[Il]) (.*)$`, "i");
const BRACKETED = /^(.*?) ?\((\d{1,4})\) ?:?$/;
const LISTED = /^(.*?) ?\((\d{1,4})\) ?: ?(\S.*)/;
const LABELLED = /^(.*?): ?(\d{1,4})$/;
/** Words that say that something happened between two papers, and is no count of all there are. */
const SINCE =
  /\b(?:this (?:quarter|period|year)|since (?:(?:the|our|my) last|we (?:last )?met|the panel (?:last )?met)|in (?:the|this) (?:quarter|period)|during (?:the|this) (?:quarter|period)|(?:next|in the coming|in the next) (?:quarter|period))\b/i;
/** What numbers a heading: "4.", "3.2", "Annex 3:", "Appendix B –". */
const NUMBERING =
  /^(?:\d{1,2}(?:\.\d{1,2}){1,2}\.?|\d{1,2}[.)]|[a-z][.)]|(?:annex|appendix|section|part|table|list) [a-z\d]{1,3}(?::|\.| [–-]))\s+/i;
const AUXILIARY =
  /^(?:(?:that|which) (?:(?:were|was|have been|has been|have|has) )?|(?:that |which )?we (?:have )?|were |was |have been |has been )/;
const HIDDEN = /^(?:successfully|recently) /;

/** Reads "4 projects delivered:"; the scanner's `I` or `l` stands for 1. */
export function readListHeading(
  item: string,
  known: ListWords,
): (ListHeading & { stated: number }) | null {
  const [, figure = "", rest = ""] = FIGURE_FIRST.exec(item) ?? [];
  const isLetter = /^[Il]$/.test(figure);
  const stated = isLetter ? 1 : readNumber(figure);
  const name = stated === null ? null : findCountedList(rest, known);
  if (stated === null || name === null) return null;
  const colon = rest.indexOf(":");
  const titles = colon < 0 ? [] : splitTitles(rest.slice(colon + 1), stated);
  return { name, stated, isLetter, titles };
}

/**
 * Reads a heading that stands over the items of a list: "Delivered (2)", "Schemes started this quarter:", "New in the
 * pipeline:". Without its items it may count all there are.
 */
export function readListLabel(printed: string, known: ListWords): ListHeading | null {
  const line = printed.replace(NUMBERING, "");
  const [, words = line, figure] = BRACKETED.exec(line) ?? LABELLED.exec(line) ?? [];
  const isLabel = figure !== undefined || /:\s*$/.test(line) || SINCE.test(line);
  const name = isLabel ? findList(words, known) : null;
  if (name === null) return null;
  return {
    name,
    stated: figure === undefined ? null : Number(figure),
    isLetter: false,
    titles: [],
  };
}

/** Reads "Delivered this quarter (2): Court Films; Night Bus", with as many titles behind it as it states. */
export function readListedTitles(line: string, known: ListWords): ListHeading | null {
  const [, words = "", figure = "", after = ""] = LISTED.exec(line) ?? [];
  const name = words === "" ? null : findList(words, known);
  const stated = Number(figure);
  const titles = splitTitles(after, stated);
  if (name === null || titles.length !== stated) return null;
  return { name, stated, isLetter: false, titles };
}

/** What a heading says of the things in its list. */
interface ListPhrase {
  /** What is said of them, folded; `null` where it tells what happened, and not in which period. */
  phrase: string | null;
  hasNoun: boolean;
  isNew: boolean;
}

/** The list that a heading without a figure in front names. */
function findList(text: string, known: ListWords): HeadlineListName | null {
  return findBareList(text) ?? findNamedList(toPhrase(text, known), known);
}

/** The list that a heading behind a figure names: it has a word for projects, or a colon before its items. */
function findCountedList(text: string, known: ListWords): HeadlineListName | null {
  const bare = findBareList(text);
  if (bare !== null) return bare;
  const said = toPhrase(text, known);
  const hasColon = text.trimEnd().endsWith(":");
  if (!said.hasNoun && !hasColon) return null;
  const isExplored = hasColon && said.phrase !== null && exploredHeadings.includes(said.phrase);
  return isExplored ? "newCandidates" : findNamedList(said, known);
}

function findBareList(text: string): HeadlineListName | null {
  const words = toWords(text);
  const bare = Object.entries(bareListHeadings).find(([start]) => startsWithWords(words, start));
  return bare?.[1] ?? null;
}

const toWords = (text: string): string => foldWords(text.split(":")[0] ?? "");

function toPhrase(text: string, known: ListWords): ListPhrase {
  const words = toWords(text);
  const rest = words.replace(/^(?:new |further |other )*/, "");
  const noun = known.nouns
    .flatMap(({ one, many }) => [many, one])
    .find((word) => startsWithWords(rest, word));
  const said = noun === undefined ? rest : rest.slice(noun.length + 1);
  const isPast = AUXILIARY.test(said);
  const isOurs = /^(?:that |which )?we /.test(said);
  const isTimeless = isPast && !isOurs && !SINCE.test(text) && !text.includes(":");
  return {
    phrase: isTimeless ? null : said.replace(AUXILIARY, "").replace(HIDDEN, ""),
    hasNoun: noun !== undefined,
    isNew: words.startsWith("new "),
  };
}

function findNamedList(
  { phrase, isNew }: ListPhrase,
  { listHeadings }: ListWords,
): HeadlineListName | null {
  if (phrase === null) return null;
  const isNamed = (name: HeadlineListName) =>
    listHeadings[name].some((start) => startsWithWords(phrase, start));
  return (
    headlineListNames.find((name) => (name !== "newCandidates" || isNew) && isNamed(name)) ?? null
  );
}

function startsWithWords(text: string, start: string): boolean {
  return text === start || text.startsWith(`${start} `);
}

/** Titles in one line: parted by semicolons, or by commas where that gives as many as the heading states. */
function splitTitles(text: string, stated: number): string[] {
  const clean = (parts: readonly string[]) =>
    parts.map((part) => part.trim().replace(/\.$/, "")).filter((part) => part !== "");
  if (text.includes(";")) return clean(text.split(/;(?: and )?/));
  const parted = clean(text.split(/,(?: and )?| and /));
  return parted.length === stated ? parted : clean([text]);
}
