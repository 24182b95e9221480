import { compareText } from "../text/index.js";
import {
  LEAST_LIKENESS,
  measureLikeness,
  type SharedWords,
  toTraits,
  type Traits,
  type Weigh,
} from "./likeness.js";
import type { RowPair } from "./pairRows.js";
import type { Identity } from "./toIdentity.js";

/** Two rows that may be one project: for a person to say. */
export interface Proposal extends RowPair {
  /** How alike the two are, from 0 to 1. */
  score: number;
  /** What the words of the two share. */
  shared: SharedWords;
}

/** A word in more titles than this is too common to lead from one title to another. */
const MOST_LISTED = 60;
/** So many letters of a word lead to its misspelt forms. */
const STEM = 4;

interface Entry {
  identity: Identity;
  traits: Traits;
}

/**
 * Finds which rows may be one project by the likeness of their titles: each row in one proposal at most, the likest
 * first. Only rows that share a telling word are measured, found through an index of words, so that ten thousand rows
 * on each side take seconds.
 * @param isRefused says of a pair that a person has said no to it
 * @example
 * findProposals([], []); // => []
 * @see matchRows
 */
export function findProposals(
  before: readonly Identity[],
  after: readonly Identity[],
  isRefused: (pair: RowPair) => boolean = () => false,
): Proposal[] {
  const later = after.map((identity) => ({ identity, traits: toTraits(identity) }));
  const earlier = before.map((identity) => ({ identity, traits: toTraits(identity) }));
  const index = toIndex(later);
  const weigh = toWeights(earlier, later);
  const proposals = earlier.flatMap((entry) =>
    candidatesOf(entry, index).flatMap((candidate): Proposal[] => {
      const pair = { before: entry.identity, after: candidate.identity };
      const likeness = measureLikeness(entry.traits, candidate.traits, weigh);
      return likeness.score < LEAST_LIKENESS || isRefused(pair) ? [] : [{ ...pair, ...likeness }];
    }),
  );
  return takeBest(proposals);
}

function keysOf(word: string): string[] {
  return word.length > STEM ? [word, `${word.slice(0, STEM)}…`] : [word];
}

function toIndex(entries: readonly Entry[]): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const key of new Set(entry.traits.words.flatMap(keysOf))) {
      const listed = index.get(key);
      if (listed) listed.push(entry);
      else index.set(key, [entry]);
    }
  return index;
}

function candidatesOf({ traits }: Entry, index: ReadonlyMap<string, Entry[]>): Entry[] {
  const lists = traits.words.flatMap(keysOf).flatMap((key) => {
    const listed = index.get(key);
    return listed ? [listed] : [];
  });
  const short = lists.filter((listed) => listed.length <= MOST_LISTED);
  return [...new Set(short.flat())];
}

/** A word weighs less the more titles of one paper have it. */
function toWeights(earlier: readonly Entry[], later: readonly Entry[]): Weigh {
  const counts = [countWords(earlier), countWords(later)];
  const titles = Math.max(earlier.length, later.length);
  return (word) => {
    const most = Math.max(1, ...counts.map((count) => count.get(word) ?? 0));
    return Math.log(1 + titles / most);
  };
}

function countWords(entries: readonly Entry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { traits } of entries)
    for (const word of traits.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function takeBest(proposals: readonly Proposal[]): Proposal[] {
  const taken = new Set<Identity>();
  const best = proposals.toSorted(
    (one, other) =>
      other.score - one.score ||
      compareText(one.before.key, other.before.key) ||
      compareText(one.after.key, other.after.key),
  );
  return best.filter(({ before, after }) => {
    if (taken.has(before) || taken.has(after)) return false;
    taken.add(before).add(after);
    return true;
  });
}
