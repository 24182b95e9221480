import { foldWords } from "../text/index.js";

/** Words that may stand after a name without being part of it. */
const FOLLOWERS = new Set(
  "and as but by during following for from in into is it on since the this to under was which with".split(
    " ",
  ),
);
const CONNECTORS = new Set(["and", "both", "the", "project", "projects", "with", "parts", "of"]);
const MOST_WORDS = 30;

interface Word {
  word: string;
  isLastOfPart: boolean;
}

/**
 * Reads the names of known projects with which a text starts, one after another; a longer name goes before a shorter
 * one, and a name that runs on into other words is not that name.
 * @example
 * readNames("Fleet and Kit, from May", new Set(["fleet", "kit"])); // => ["fleet", "kit"]
 * readNames("Fleet insurance", new Set(["fleet"])); // => []
 */
export function readNames(text: string, known: { has(name: string): boolean }): string[] {
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

function toWords(text: string): Word[] {
  return text.split(/[,/]/).flatMap((part) => {
    const words = foldWords(part).split(" ").filter(Boolean);
    return words.map((word, index) => ({ word, isLastOfPart: index === words.length - 1 }));
  });
}

function endOfName(words: readonly Word[], start: number, known: { has(name: string): boolean }) {
  for (let end = Math.min(words.length, start + MOST_WORDS); end > start; end--)
    if (isEndOfName(words, end) && known.has(joinWords(words, start, end))) return end;
  return start;
}

function isEndOfName(words: readonly Word[], end: number): boolean {
  const next = words[end];
  return next === undefined || words[end - 1]?.isLastOfPart === true || FOLLOWERS.has(next.word);
}

const joinWords = (words: readonly Word[], start: number, end: number): string =>
  words
    .slice(start, end)
    .map(({ word }) => word)
    .join(" ");
