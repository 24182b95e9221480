import type { Candidate } from "./candidate.js";
import { matchAt } from "./matchAt.js";
import { readMarkerFirst } from "./readMarkerFirst.js";
import { readNumberFirst } from "./readNumberFirst.js";

/** Markers other than `£`. Only a text with one of them has its numbers looked at one by one. */
const OTHER_MARKERS = /GBP|pound|pence|\dp|￡|&#163;|&#xa3;/i;
const ANY_START = /£|GBP|￡|&pound;|&#163;|&#xa3;|\d[\d,.]*/gi;

/** Finds the next words that are marked as money from a place on; `null` at the end of the text. */
export type FindCandidate = (text: string, from: number) => Candidate | null;

/** Picks the way to search a text: most have no marker but `£`, which is much quicker to find. */
export function finderFor(text: string): FindCandidate {
  return OTHER_MARKERS.test(text) ? findByAnyMark : findByPoundSign;
}

function findByPoundSign(text: string, from: number): Candidate | null {
  for (let at = text.indexOf("£", from); at >= 0; at = text.indexOf("£", at + 1)) {
    const candidate = readMarkerFirst(text, at, "£", from);
    if (candidate) return candidate;
  }
  return null;
}

function findByAnyMark(text: string, from: number): Candidate | null {
  let at = from;
  for (let hit = matchAt(ANY_START, text, at); hit; hit = matchAt(ANY_START, text, at)) {
    const [mark] = hit;
    const isNumber = /^\d/.test(mark);
    const candidate = isNumber
      ? readNumberFirst(text, hit.index, from)
      : readMarkerFirst(text, hit.index, mark, from);
    if (candidate) return candidate;
    at = hit.index + mark.length;
  }
  return null;
}
