import { distance } from "fastest-levenshtein";
import type { Token, TokenKind } from "./scan.js";
import { type Refusal, refuse } from "./unit.js";
import {
  borderWords,
  durationWords,
  openPhrases,
  relativeWords,
  statePhrases,
  words,
} from "./vocabulary.js";

/** A word may differ from a known one by so many letters and still be taken for a slip of it. */
const LARGEST_SLIP = 2;
/** Words shorter than this are not compared: too many are near each other. */
const SHORTEST_WORD = 4;

const names = [words.month, words.season, words.quarter, words.half, words.ordinal]
  .flatMap((byValue) => Object.values(byValue).flat())
  .filter((name) => name.length >= SHORTEST_WORD);
const openWords: readonly string[] = [
  ...openPhrases.tbd,
  ...openPhrases.ongoing,
  ...Object.values(statePhrases).flat(),
];

/** Says why words that are of no form cannot be read: the narrowest reason that fits. */
export function explainRefusal(text: string, tokens: readonly Token[]): Refusal {
  const lower = text.toLowerCase();
  const spoken = lower.match(/\p{L}+/gu) ?? [];
  const hasPeriod = tokens.some(({ kind }) => kind === "four-digit" || isTimeWord(kind));
  if (hasPeriod && openWords.some((open) => hasWords(lower, open)))
    return refuse("forecast-unlike-alternatives", { of: "open-word" });
  const isBordered = spoken.some(isAmong(borderWords)) || startsWithTo(tokens);
  if (hasYear(tokens) && isBordered) return refuse("forecast-open-ended", { start: null });
  const relative = spoken.find(isAmong(relativeWords));
  if (relative !== undefined) return refuse("forecast-relative", { word: relative });
  if (!hasYear(tokens) && spoken.some((word) => isDuration(word, lower)))
    return refuse("forecast-duration", {});
  const slip = findSlip(text, tokens);
  if (slip !== null) return refuse("forecast-misspelt", slip);
  if (tokens.some(({ kind }) => kind === "or"))
    return refuse("forecast-unlike-alternatives", { of: "times" });
  const isTime = tokens.some(({ kind }) => kind === "year" || isTimeWord(kind));
  if (isTime && !hasYear(tokens) && tokens.every(({ kind }) => !kind.startsWith("unknown")))
    return refuse("forecast-no-year", {});
  return refuse("forecast-unreadable", {});
}

function isTimeWord(kind: TokenKind): boolean {
  return kind === "quarter" || kind === "half" || kind === "month" || kind === "season";
}

/** "To March 2021" borders on a time; "revised to March 2021" and "to reach 150 by March 2021" say other things. */
function startsWithTo([first, second]: readonly Token[]): boolean {
  return first?.kind === "to" && second !== undefined && second.kind !== "unknown-word";
}

/** A "year" is a duration only beside a number: "three-year grant", "1 year". */
function isDuration(word: string, lower: string): boolean {
  if (word === "year") return /(?:\d|one|two|three|four|five|six)[\s-]year/.test(lower);
  return isAmong(durationWords)(word);
}

function isAmong(list: readonly string[]): (word: string) => boolean {
  return (word) => list.includes(word);
}

function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at < 0) return false;
  return !/\p{L}/u.test(text[at - 1] ?? " ") && !/\p{L}/u.test(text[at + words.length] ?? " ");
}

function hasYear(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind }) => kind === "four-digit" || kind === "marked-year");
}

function findSlip(
  text: string,
  tokens: readonly Token[],
): { word: string; nearest: string } | null {
  for (const { kind, start, end } of tokens) {
    const word = text.slice(start, end);
    if (kind !== "unknown-word" || word.length < SHORTEST_WORD) continue;
    const near = names
      .map((name) => ({ name, slips: distance(word.toLowerCase(), name) }))
      .toSorted((a, b) => a.slips - b.slips)[0];
    if (near && near.slips <= LARGEST_SLIP && near.slips * 2 < near.name.length)
      return { word, nearest: near.name[0]?.toUpperCase() + near.name.slice(1) };
  }
  return null;
}
