import { foldWords } from "../text/index.js";

/** A broken label must share this many letters in a row with a strand's name before it counts as evidence. */
const LEAST_SHARED_LETTERS = 2;
/** A label of this many letters that fits no strand is a name of its own, not a splinter of one. */
const LEAST_LETTERS_OF_A_NAME = 4;

/** What one label says by itself, before its neighbours are asked. */
export interface Label {
  text: string;
  /** The strands that the words fit, in the plan's order. */
  candidates: string[];
  /** The longest run of letters that the label shares with each candidate. */
  shared: string;
  isWhole: boolean;
  /** Whether it is the beginning of a strand's name, cut off at the end. */
  isCutShort: boolean;
  /** Whether it names something that is not a strand of the plan. */
  isUnrecognised: boolean;
}

/** Reads one label against the plan's strands; the order of its words does not count. */
export function readLabel(text: string, strands: readonly string[]): Label {
  const folded = foldWords(text);
  const none = { text, candidates: [], shared: "", isWhole: false, isCutShort: false };
  const whole = strands.find((strand) => sortedWords(strand) === sortedWords(text));
  if (whole !== undefined)
    return { ...none, candidates: [whole], shared: folded, isWhole: true, isUnrecognised: false };
  const runs = strands.map((strand) => longestShared(folded, foldWords(strand)));
  const best = Math.max(0, ...runs.map(({ length }) => length));
  const isUnrecognised = letters(folded).length >= LEAST_LETTERS_OF_A_NAME;
  if (best < LEAST_SHARED_LETTERS || isChance(folded, best)) return { ...none, isUnrecognised };
  const candidates = strands.filter((_, index) => runs[index]?.length === best);
  const shared = runs.find(({ length }) => length === best) ?? "";
  const isCutShort = candidates.some((strand) => foldWords(strand).startsWith(folded));
  return { ...none, candidates, shared, isCutShort, isUnrecognised: false };
}

/** Two letters out of a longer fragment are chance, not evidence. */
function isChance(folded: string, best: number): boolean {
  return best * 2 < letters(folded).length;
}

function letters(folded: string): string {
  return folded.replaceAll(" ", "");
}

function sortedWords(text: string): string {
  return foldWords(text).split(" ").sort().join(" ");
}

/** The longest run of letters that stands in both texts. */
function longestShared(fragment: string, name: string): string {
  let longest = "";
  for (let start = 0; start < fragment.length; start++) {
    let end = start + longest.length + 1;
    while (end <= fragment.length && name.includes(fragment.slice(start, end).trim())) end++;
    const run = fragment.slice(start, end - 1).trim();
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
