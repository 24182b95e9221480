import { foldWords } from "../text/index.js";

/** Words that may stand after a name without being part of it. */
const FOLLOWERS = new Set(
  "as but by during following for from in into is it on project projects scheme schemes programme programmes initiative initiatives workstream workstreams activity activities since the this to under was which with".split(
    " ",
  ),
);
const CONNECTORS = new Set(
  "and both the project projects scheme schemes programme programmes initiative initiatives workstream workstreams activity activities with parts of".split(
    " ",
  ),
);
const MOST_WORDS = 30;

/** The folded names of the projects that may be meant. */
export interface Known {
  /** Whether a folded name is one of them. */
  has(name: string): boolean;
}

interface Word {
  word: string;
  isLastOfPart: boolean;
}

/**
 * Reads the names of known projects with which a text starts, one after another; a longer name goes before a shorter
 * one, and a name that runs on into other words is not that name.
 * @param known the folded names of the projects that may be meant
 * @example
 * readNames("Fleet and Kit", new Set(["fleet", "kit"])); // => ["fleet", "kit"]
 */
export function readNames(text: string, known: Known): string[] {
  const words = toWords(text);
  const names: string[] = [];
  let at = 0;
  while (at < words.length) {
    const end = endOfName(words, at, known);
    if (end > at) {
      names.push(joinWords(words, at, end));
      at = end;
    } else if (CONNECTORS.has(words[at]?.word ?? "")) at++;
    else break;
  }
  return [...new Set(names)];
}

/**
 * Reads the names of known projects with which a text ends, one after another; what stands before them may be anything.
 * @param known the folded names of the projects that may be meant
 * @example
 * readNamesAtEnd("Work on Fleet and Kit", new Set(["fleet", "kit"])); // => ["fleet", "kit"]
 */
export function readNamesAtEnd(text: string, known: Known): string[] {
  const words = toWords(text).slice(-MOST_WORDS);
  for (let start = 0; start < words.length; start++) {
    const names = namesFrom(words, start, known);
    if (names !== null) return names;
  }
  return [];
}

/** The names from a word to the end, where nothing else stands there. */
function namesFrom(words: readonly Word[], start: number, known: Known): string[] | null {
  const names: string[] = [];
  let at = start;
  while (at < words.length) {
    const end = endOfName(words, at, known);
    if (end > at) names.push(joinWords(words, at, end));
    else if (names.length === 0 || !CONNECTORS.has(words[at]?.word ?? "")) return null;
    at = Math.max(end, at + 1);
  }
  return names;
}

function toWords(text: string): Word[] {
  return text.split(/[,/]/).flatMap((part) => {
    const words = foldWords(part).split(" ").filter(Boolean);
    return words.map((word, index) => ({ word, isLastOfPart: index === words.length - 1 }));
  });
}

/** Where the longest name that starts at a word ends; the start itself where none does. */
function endOfName(words: readonly Word[], start: number, known: Known): number {
  for (let end = Math.min(words.length, start + MOST_WORDS); end > start; end--)
    if (known.has(joinWords(words, start, end)) && isEndOfName(words, end, known)) return end;
  return start;
}

/** An "and" ends a name only where another name or a new clause follows: "Fleet and kit services" may be one name. */
function isEndOfName(words: readonly Word[], end: number, known: Known): boolean {
  const next = words[end];
  if (next === undefined || words[end - 1]?.isLastOfPart === true) return true;
  if (next.word !== "and") return FOLLOWERS.has(next.word);
  const then = words[end + 1];
  return then === undefined || FOLLOWERS.has(then.word) || isStartOfName(words, end + 1, known);
}

function isStartOfName(words: readonly Word[], start: number, known: Known): boolean {
  const first = CONNECTORS.has(words[start]?.word ?? "") ? start + 1 : start;
  return endOfName(words, first, known) > first;
}

const joinWords = (words: readonly Word[], start: number, end: number): string =>
  words
    .slice(start, end)
    .map(({ word }) => word)
    .join(" ");
