import type { Candidate } from "./candidate.js";
import { matchAt } from "./matchAt.js";
import { readMarkerFirst } from "./readMarkerFirst.js";
import { readNumberFirst } from "./readNumberFirst.js";

/** Marks beside `£` that a text must hold before its numbers are looked at one by one. */
const OTHER_MARKERS = /GBP|pound|pence|\dp|￡|&#163;|&#xa3;/i;
const ANY_START = /£|GBP|￡|&pound;|&#163;|&#xa3;|\d[\d,.]*/gi;
const POUND_SIGN = /£/g;

/** The pattern of the places where an amount can start in this text: most texts know none but `£`. */
export function startsIn(text: string): RegExp {
  return OTHER_MARKERS.test(text) ? ANY_START : POUND_SIGN;
}

/** Finds the next words that are marked as money from a place on. */
export function findCandidate(text: string, from: number, starts: RegExp): Candidate | null {
  for (let hit = matchAt(starts, text, from); hit; hit = matchAt(starts, text, starts.lastIndex)) {
    const { index } = hit;
    const next = starts.lastIndex;
    const isNumber = /^\d/.test(hit[0]);
    const candidate = isNumber
      ? readNumberFirst(text, index, from)
      : readMarkerFirst(text, index, hit[0], from);
    if (candidate) return candidate;
    starts.lastIndex = next;
  }
  return null;
}
