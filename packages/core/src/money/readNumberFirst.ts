import type { Candidate } from "./candidate.js";
import { findForeignBehind } from "./foreignPounds.js";
import { isAt, matchAt } from "./matchAt.js";
import type { MoneyFault } from "./messages.js";
import { readSign } from "./readSign.js";
import { scanNumber } from "./scanNumber.js";
import { pictureSizes } from "./vocabulary.js";

/**
 * The marker behind a number: `pounds`, `GBP` or `pence` after at most a hyphen or a few spaces, which a line that wraps
 * may break once, or `p` straight after it.
 */
const MARKER_BEHIND =
  /(?:(?:[^\S\t\r\n]{0,4}(?:\r?\n[^\S\t\r\n]{0,4})?|[-\u2010\u2011])(pounds?|GBP|pence)|(p))(?![\p{L}\p{N}_]|\.\p{L})/iuy;
/** Before a number, any of these makes it part of a word, a longer number or an amount in another currency. */
const PART_OF_WORD = /[\p{L}\p{N}_.,$€£]/u;
/** `5-10p`, `5 to 10 million pounds`, `1/2p`: another number stands before this one and belongs to it. */
const NUMBER_BEFORE = /\d[a-z]{0,8}(?: ?[-–—−~/:] ?| to )$/i;
/** `5 GBP 10`: the marker may belong to the number before it or behind it. */
const NUMBER_BEHIND = /[^\S\r\n\t]?\d/y;
/** How many characters before a number are looked at for the first end of a range. */
const LOOK_BACK = 16;

/**
 * Reads an amount whose marker stands behind: `1.5 million pounds`, `5m GBP`, `75 pence`, `50p`. A capital P straight
 * after a number is no marker: it may stand for pages, places or parking.
 * @param from the end of the amount before; 0 where there is none
 */
export function readNumberFirst(text: string, at: number, from: number): Candidate | null {
  if (PART_OF_WORD.test(text[at - 1] ?? " ")) return null;
  const number = scanNumber(text, at);
  const foreign = number === null ? null : findForeignBehind(text, number.end);
  if (number !== null && foreign !== null)
    return {
      ...number,
      start: at,
      end: foreign,
      isPence: false,
      isNegative: false,
      fault: "money-not-sterling",
    };
  const match = number && matchAt(MARKER_BEHIND, text, number.end);
  const marker = match?.[1] ?? match?.[2];
  if (!match || marker === undefined || marker === "P") return null;
  const word = marker.toLowerCase();
  const end = number.end + match[0].length;
  const sign = readSign(text, at, from);
  const isMarkerUnclear =
    (word === "gbp" && isAt(NUMBER_BEHIND, text, end)) ||
    (marker === "p" && pictureSizes.some((size) => size === number.digits));
  return {
    ...number,
    start: sign.start,
    end,
    isPence: word === "p" || word === "pence",
    isNegative: sign.isNegative,
    fault:
      number.fault ??
      (isMarkerUnclear ? "money-marker-unclear" : null) ??
      faultBefore(text, at, from) ??
      sign.fault,
  };
}

function faultBefore(text: string, at: number, from: number): MoneyFault | null {
  const before = text.slice(Math.max(from, at - LOOK_BACK), at);
  return NUMBER_BEFORE.test(before) ? "money-range-unclear" : null;
}
