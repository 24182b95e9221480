import { foldWords, say } from "../../text/index.js";
import { bodyWords, officeWord, panelWord } from "./infer.vocabulary.js";
import { inferEvidence } from "./infer.messages.js";
import type { ProfileGuess } from "./types.js";

/** The name of a body: words with capitals, with what may stand between them. */
const NAME =
  /\p{Lu}[\p{L}'’-]+(?:(?:,? (?:and|of|for|the|&))* \p{Lu}[\p{L}'’-]+|, \p{Lu}[\p{L}'’-]+(?= (?:and|&)))+/gu;
/** A name stands at the front of a paper; what stands deeper names others too. */
const FRONT_LINES = 12;

interface Named {
  words: string;
  papers: number;
}

/** Teaches who reports and by which words a paper is recognised: the names at the front that most of the papers have. */
export function inferOffice(papers: readonly (readonly string[])[]): ProfileGuess[] {
  const names = countNames(papers);
  const of = papers.length;
  const least = Math.max(1, of / 2);
  const office = names.find(
    ({ words, papers: count }) => officeWord.test(words) && !/Panel/.test(words) && count >= least,
  );
  const own = names.find(({ words, papers: count }) => hasPlace(words) && count >= least);
  return [
    ...(office ? [toGuess("office", office, of)] : []),
    ...(own ? [toGuess("recognisedBy", own, of)] : []),
  ];
}

/** The words of a body's name that say of which place it is, as a profile's own name; `null` where none does. */
export function placeOf(words: string): string | null {
  const plain = foldWords(words)
    .normalize("NFD")
    .replace(/[^a-z0-9 ]/g, "");
  const place = plain.split(" ").filter((word, at, all) => isOfPlace(word, at, all));
  return place.join("-") || null;
}

/** `and the` between two places belongs to them. */
function isOfPlace(word: string, at: number, all: readonly string[]): boolean {
  if (!bodyWords.has(word)) return true;
  const isLink = ["and", "the", "of"].includes(word);
  const isPlace = (one: string) => !bodyWords.has(one);
  return (
    isLink &&
    all.slice(0, at).some(isPlace) &&
    isPlace(all.slice(at).find((one) => !["and", "the", "of"].includes(one)) ?? "police")
  );
}

function hasPlace(words: string): boolean {
  return panelWord.test(words) && placeOf(words) !== null;
}

/** The names of bodies, those of most papers first, the longer before the shorter. */
function countNames(papers: readonly (readonly string[])[]): Named[] {
  const fronts = papers.map((texts) => texts.slice(0, FRONT_LINES));
  const names = new Set(fronts.flat().flatMap((text) => text.match(NAME) ?? []));
  return [...names]
    .filter((words) => panelWord.test(words))
    .map((words) => ({
      words,
      papers: fronts.filter((texts) => texts.some((text) => text.includes(words))).length,
    }))
    .toSorted((one, other) => other.papers - one.papers || other.words.length - one.words.length);
}

function toGuess(
  field: "office" | "recognisedBy",
  { words, papers }: Named,
  of: number,
): ProfileGuess {
  const evidence = say(inferEvidence, "named", { words, papers, of });
  const confidence = papers === of && of > 1 ? "likely" : "guess";
  return { field, key: null, value: words, confidence, evidence, at: null };
}
