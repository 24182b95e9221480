import { foldWords } from "../text/index.js";
import { readNumber } from "./numberWords.js";
import type { ListWords } from "./readListHeading.js";
import { splitToldTitles } from "./splitToldTitles.js";
import {
  comingVerbs,
  partedVerbs,
  tellers,
  tellFillers,
  timeStarts,
  toldVerbs,
  untold,
} from "./toldLists.vocabulary.js";
import type { HeadlineListName } from "./types.js";

/** What a sentence says was done with projects that it counts and may name. */
export interface ToldList {
  name: HeadlineListName;
  stated: number;
  /** Those that it names; empty where it names none; `null` where what it names are not as many as it states. */
  titles: string[] | null;
  /** Whether it says what it counts, and does not lean on a sentence before it. */
  hasNoun: boolean;
  /** Whether it says in which time. */
  isTimed: boolean;
}

/** The article that running text puts before a name: "the Quay trial". */
const ARTICLE = /^the (?=\p{Lu})/u;

type Head = Pick<ToldList, "name" | "stated" | "hasNoun" | "isTimed">;

/** What parts the words of a sentence from the titles that it names. */
const NAMES = /:| [–—] |, namely |, as follows/;
/** "One, the Staithe clock cameras, has been paused", "Two schemes (Elms and Oaks) were started". */
const ASIDE =
  /^([^,(]{3,60})(?:, | \()(.+)(?:, |\) )((?:has|have|was|were|is|are|will) [^,()]{3,60})$/i;

/**
 * Reads a sentence that says what was done with several projects, in the words of a letter: "Since we met in April we have
 * completed four schemes: Elms, Oaks, Night Bus and the Quay trial". `null` where it is none, or is told of somebody else,
 * of another time, or as a plan.
 * @param isTitle says whether words are the title of a row of this paper
 */
export function readToldList(
  sentence: string,
  known: ListWords,
  isTitle: (words: string) => boolean = () => false,
): ToldList | null {
  const text = sentence.trim().replace(/[.]$/, "");
  const aside = ASIDE.exec(text);
  const asideHead = aside === null ? null : readHead(`${aside[1]} ${aside[3]}`, known);
  if (aside !== null && asideHead !== null) return withTitles(asideHead, aside[2] ?? "", isTitle);
  const mark = NAMES.exec(text);
  const head = readHead(mark === null ? text : text.slice(0, mark.index), known);
  if (head === null) return null;
  return withTitles(head, mark === null ? "" : text.slice(mark.index + mark[0].length), isTitle);
}

function withTitles(head: Head, named: string, isTitle: (words: string) => boolean): ToldList {
  const isNone = named.trim() === "";
  const titles = isNone ? [] : splitToldTitles(named, head.stated, isTitle);
  return { ...head, titles: titles?.map((title) => title.replace(ARTICLE, "")) ?? null };
}

function readHead(text: string, known: ListWords): Head | null {
  if (untold.test(text)) return null;
  const words = foldWords(text).split(" ");
  const start = words.findIndex((word) => !LEADS.has(word));
  const isTimed = timeStarts.has(words[start] ?? "");
  const last = isTimed ? Math.min(words.length, start + LONGEST_TIME) : start + 1;
  for (let at = Math.max(start, 0); at < last; at++) {
    const rest = words.slice(at);
    const read = readActive(rest, known) ?? readPassive(rest, known);
    if (read !== null) return { ...read, isTimed: isTimed || read.isTimed };
  }
  return null;
}

/** Words that join a sentence to the one before it. */
const LEADS: ReadonlySet<string> = new Set([
  "and",
  "also",
  "but",
  "then",
  "meanwhile",
  "in addition",
]);

/** More words than this stand before no subject. */
const LONGEST_TIME = 12;

/** "We have now completed a further four schemes since June". */
function readActive(words: readonly string[], known: ListWords): Head | null {
  const teller = longest(tellers, words);
  if (teller === null) return null;
  const rest = skip(words.slice(teller));
  const verb = longest(Object.keys(toldVerbs), rest);
  const parted = partedVerbs.find(([word]) => rest[0] === word);
  const name = toldVerbs[rest.slice(0, verb ?? 0).join(" ")];
  if (verb !== null && name !== undefined) {
    const object = readObject(skip(rest.slice(verb)), known);
    return object === null ? null : toHead(name, object, object.rest);
  }
  const object = parted === undefined ? null : readObject(skip(rest.slice(1)), known);
  const end = parted?.[1].split(" ") ?? [];
  if (object === null || !startsWith(object.rest, end)) return null;
  const parts = toldVerbs[parted?.join(" ") ?? ""];
  return parts === undefined ? null : toHead(parts, object, object.rest.slice(end.length));
}

/** "Four schemes have been completed", "Two schemes will start". */
function readPassive(words: readonly string[], known: ListWords): Head | null {
  const object = readObject(skip(words), known);
  if (object === null) return null;
  const coming = /^(?:will|(?:are|is)(?: due)? to) /.exec(`${object.rest.join(" ")} `)?.[0];
  if (coming !== undefined) {
    const rest = object.rest.slice(coming.trim().split(" ").length);
    const verb = longest(comingVerbs, rest);
    return verb === null ? null : toHead("toCommence", object, rest.slice(verb));
  }
  if (!/^(?:have|has|were|was)$/.test(object.rest[0] ?? "")) return null;
  const rest = skip(object.rest);
  const verb = longest(Object.keys(toldVerbs), rest);
  const name = toldVerbs[rest.slice(0, verb ?? 0).join(" ")];
  return verb === null || name === undefined ? null : toHead(name, object, rest.slice(verb));
}

interface CountedObject {
  stated: number;
  hasNoun: boolean;
  rest: readonly string[];
}

/** "Four new schemes", "two". */
function readObject(words: readonly string[], { nouns }: ListWords): CountedObject | null {
  const length = [2, 1].find((size) => readNumber(words.slice(0, size).join(" ")) !== null);
  const stated = length === undefined ? null : readNumber(words.slice(0, length).join(" "));
  if (length === undefined || stated === null || stated === 0) return null;
  const after = words.slice(length);
  const rest = after.slice(/^(?:new|further|other|more)$/.test(after[0] ?? "") ? 1 : ofOurs(after));
  const names = nouns.flatMap(({ one, many }) => [one, many]);
  const noun = longest(names, rest);
  return { stated, hasNoun: noun !== null, rest: rest.slice(noun ?? 0) };
}

/** "Three of our actions" are three actions. */
const ofOurs = ([of, whose]: readonly string[]): number =>
  of === "of" && /^(?:our|the|its|these|those)$/.test(whose ?? "") ? 2 : 0;

/** What stands behind it may say when it was, and no more. */
function toHead(
  name: HeadlineListName,
  { stated, hasNoun }: CountedObject,
  rest: readonly string[],
): Head | null {
  const isTimed = timeStarts.has(rest[0] ?? "");
  if (rest.length > 0 && !isTimed) return null;
  return rest.length > LONGEST_TIME ? null : { name, stated, hasNoun, isTimed };
}

function skip(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !tellFillers.has(word));
  return start < 0 ? [] : words.slice(start);
}

/** How many words the longest of the phrases takes that these start with; `null` where they start with none. */
function longest(phrases: readonly string[], words: readonly string[]): number | null {
  const lengths = phrases
    .map((phrase) => phrase.split(" "))
    .filter((phrase) => startsWith(words, phrase))
    .map(({ length }) => length);
  return lengths.length === 0 ? null : Math.max(...lengths);
}

const startsWith = (words: readonly string[], phrase: readonly string[]): boolean =>
  phrase.every((word, at) => words[at] === word);
