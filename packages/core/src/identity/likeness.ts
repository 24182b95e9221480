import { distance } from "fastest-levenshtein";
import { foldWords, withoutMarker } from "../text/index.js";
import type { Identity } from "./toIdentity.js";
import { commonWords, numberWords } from "./vocabulary.js";

/** A score from which two titles are worth showing to a person as possibly one project. */
export const LEAST_LIKENESS = 0.6;
/** However alike the objectives are, titles less alike than this are never proposed. */
export const LEAST_TITLE_LIKENESS = 0.5;
/** Words at least this long may differ by one letter and still be the same word misspelt. */
const LONG_WORD = 5;
const TITLE_SHARE = 0.8;
/** The score of certainty is kept for names that are the same. */
const MOST_LIKENESS = 0.99;

/** A title taken apart for measuring likeness, once for each row. */
export interface Traits {
  words: string[];
  numbers: ReadonlySet<string>;
  /** The words of each bracket, and of what follows a dash: often the place or the phase that tells projects apart. */
  tails: string[][];
  objective: ReadonlySet<string>;
}

/** What the words of two rows share. */
export interface SharedWords {
  /** How many telling words both titles have. */
  words: number;
  /** How many telling words the title with more of them has. */
  most: number;
  /** The share of their words that both objectives have, from 0 to 1; `null` where either states none. */
  objectives: number | null;
}

export interface Likeness {
  /** From 0 to 1; 0 where something tells the two apart. */
  score: number;
  /** What they share; not counted where something tells the two apart. */
  shared: SharedWords;
}

/** How much a word tells: one that many titles have tells little. */
export type Weigh = (word: string) => number;

export function toTraits({ row, core, objective }: Identity): Traits {
  const words = core.split(" ").map((word) => numberWords.get(word) ?? word);
  const telling = words.filter((word) => !commonWords.has(word));
  const title = withoutMarker(row.title);
  const brackets = [...title.matchAll(/\(([^()]*)\)/g)].map(([, text]) => text ?? "");
  const dashes = title.split(/\s[-–—]\s|:\s/).slice(1);
  return {
    words: [...new Set(telling.length > 0 ? telling : words)],
    numbers: new Set(words.filter((word) => /\d/.test(word))),
    tails: [...brackets, ...dashes].map((text) => foldWords(text).split(" ")),
    objective: new Set(objective.split(" ").filter((word) => word && !commonWords.has(word))),
  };
}

const UNLIKE: Likeness = { score: 0, shared: { words: 0, most: 0, objectives: null } };

/**
 * Measures how alike two titles are, from 0 to 1, by the words that they share, weighed by how much each tells, with
 * the objectives as support. Numbers, years, phases, brackets and places after a dash that differ count as
 * proof against: the score is then 0.
 */
export function measureLikeness(one: Traits, other: Traits, weigh: Weigh): Likeness {
  const shared = one.words.flatMap((word) => {
    const same = other.words.find((candidate) => isSameWord(word, candidate));
    return same === undefined ? [] : [[word, same] as const];
  });
  const total = sum([...one.words, ...other.words], weigh);
  const title = total === 0 ? 0 : sum(shared.flat(), weigh) / total;
  if (title < LEAST_TITLE_LIKENESS || areToldApart(one, other)) return UNLIKE;
  const objective = shareOf(one.objective, other.objective);
  const most = Math.max(one.words.length, other.words.length);
  const score = objective === null ? title : title * TITLE_SHARE + objective * (1 - TITLE_SHARE);
  return {
    score: Math.min(MOST_LIKENESS, Math.round(score * 100) / 100),
    shared: { words: shared.length, most, objectives: objective },
  };
}

/**
 * Says how alike two rows are by their own words alone, whatever other titles there are: 0 where anything tells them
 * apart.
 * @example
 * const rows = ["Fleet renewal", "Fleet renewals"].map((title) => `${title}\tTBD`);
 * const [one, other] = parsePaperText(["Project\tForecast", ...rows].join("\n")).projects.map(toIdentity);
 * compareIdentities(one, other).score; // => 0.99
 * @see findProposals
 */
export function compareIdentities(one: Identity, other: Identity): Likeness {
  return measureLikeness(toTraits(one), toTraits(other), () => 1);
}

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (/\d/.test(one + other)) return false;
  return Math.min(one.length, other.length) >= LONG_WORD && distance(one, other) <= 1;
}

function areToldApart(one: Traits, other: Traits): boolean {
  if (one.numbers.size > 0 && other.numbers.size > 0)
    if (countShared(one.numbers, other.numbers) < Math.max(one.numbers.size, other.numbers.size))
      return true;
  if (one.tails.length === 0 || other.tails.length === 0) return false;
  const words = new Set(other.tails.flat());
  return !one.tails.flat().some((word) => words.has(word));
}

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number | null {
  if (one.size === 0 || other.size === 0) return null;
  return (2 * countShared(one, other)) / (one.size + other.size);
}

const countShared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((word) => other.has(word)).length;

const sum = (words: readonly string[], weigh: Weigh): number =>
  words.reduce((total, word) => total + weigh(word), 0);
