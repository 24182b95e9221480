import { foldWords } from "../text/index.js";

export type StrandConfidence = "certain" | "likely" | "guess" | "none";

export interface StrandMatch {
  strand: string | null;
  confidence: StrandConfidence;
}

/** A broken label must share this many letters in a row with a strand's name before it counts as evidence. */
const LEAST_SHARED_LETTERS = 2;

interface Label {
  text: string;
  candidates: string[];
  isWhole: boolean;
}

/**
 * Reads the labels down the side of a table, one for each row, against the plan's own strands
 * (rules.md, Papers 2). A whole label is certain, a fragment that fits one strand is likely; a row
 * between two labels takes the one above: likely when both agree, otherwise a guess.
 * @param labels the label cells from top to bottom, empty where the row has none
 * @example
 * matchStrands(["Big Con", ""], ["Big Conversations", "Big Issues"])[1];
 * // => { strand: "Big Conversations", confidence: "likely" }
 */
export function matchStrands(labels: readonly string[], strands: readonly string[]): StrandMatch[] {
  const read = labels.map((text) => readLabel(text, strands));
  const settled = read.map((label, row) => settleLabel(label, row, read));
  const above = nearestSettled(settled);
  const below = nearestSettled(settled.toReversed()).toReversed();
  return settled.map((match, row) => match ?? fillBetween(above[row] ?? null, below[row] ?? null));
}

/** Reads one label that stands alone, such as a spotlight's; the order of its words does not count. */
export function matchStrand(label: string, strands: readonly string[]): StrandMatch {
  return matchStrands([label], strands)[0] ?? { strand: null, confidence: "none" };
}

function readLabel(text: string, strands: readonly string[]): Label {
  const whole = strands.find((strand) => sortedWords(strand) === sortedWords(text));
  if (whole) return { text, candidates: [whole], isWhole: true };
  const scores = strands.map((strand) => sharedLetters(foldWords(text), foldWords(strand)));
  const best = Math.max(0, ...scores);
  const candidates =
    best < LEAST_SHARED_LETTERS ? [] : strands.filter((_, index) => scores[index] === best);
  return { text, candidates: hasOnlyBrokenWords(text, best) ? [] : candidates, isWhole: false };
}

/** Two letters out of a longer fragment are chance, not evidence. */
function hasOnlyBrokenWords(text: string, best: number): boolean {
  return best * 2 < foldWords(text).replace(/ /g, "").length;
}

function settleLabel(label: Label, row: number, labels: readonly Label[]): StrandMatch | null {
  const [only] = label.candidates;
  if (only === undefined) return null;
  if (label.candidates.length === 1)
    return { strand: only, confidence: label.isWhole ? "certain" : "likely" };
  const beside = [labels[row - 1], labels[row + 1]].find(
    (near) => near?.candidates.length === 1 && label.candidates.includes(near.candidates[0] ?? ""),
  );
  const strand = beside?.candidates[0];
  return strand === undefined ? null : { strand, confidence: "likely" };
}

function nearestSettled(matches: readonly (StrandMatch | null)[]): (string | null)[] {
  let latest: string | null = null;
  return matches.map((match) => (latest = match?.strand ?? latest));
}

function fillBetween(above: string | null, below: string | null): StrandMatch {
  const strand = above ?? below;
  if (strand === null) return { strand: null, confidence: "none" };
  const isLikely = above !== null && (below === null || below === above);
  return { strand, confidence: isLikely ? "likely" : "guess" };
}

function sortedWords(text: string): string {
  return foldWords(text).split(" ").sort().join(" ");
}

/** The length of the longest run of letters that stands in both texts. */
function sharedLetters(fragment: string, name: string): number {
  let longest = 0;
  for (let start = 0; start < fragment.length; start++) {
    let end = start + longest + 1;
    while (end <= fragment.length && name.includes(fragment.slice(start, end).trim())) end++;
    const length = fragment.slice(start, end - 1).trim().length;
    longest = Math.max(longest, length);
  }
  return longest;
}
