import type { Candidate } from "./candidate.js";
import { findForeignBehind } from "./foreignPounds.js";
import { isAt, matchAt } from "./matchAt.js";
import type { MoneyFault } from "./messages.js";
import { readSign } from "./readSign.js";
import { scanNumber } from "./scanNumber.js";
import { pictureSizes } from "./vocabulary.js";

/** The marker behind a number: `pounds`, `GBP` or `pence` after at most a gap, or `p` straight after it. */
const MARKER_BEHIND =
  /(?:(?:[^\S\t]{0,4}|[-‐‑])(pounds?|GBP|pence)|(p))(?![\p{L}\p{N}_]|\.\p{L})/iuy;
/** Before a number, any of these makes it part of a word, a longer number or an amount in another currency. */
const PART_OF_WORD = /[\p{L}\p{N}_.,$€£]/u;
/** `5-10p`, `5 to 10 million pounds`, `1/2p`: another number stands before this one and belongs to it. */
const NUMBER_BEFORE = /\d[a-z]{0,8}(?: ?[-–—−~/:] ?| to )$/i;
const NUMBER_BEHIND = /[^\S\r\n\t]?\d/y;
/** How many characters before a number are looked at for the first end of a range. */
const LOOK_BACK = 16;

/** Reads an amount whose marker stands behind: `1.5 million pounds`, `5m GBP`, `75 pence`, `50p`. */
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
  const end = number.end + match[0].length;
  const sign = readSign(text, at, from);
  const isUnmarked =
    (marker.toLowerCase() === "gbp" && isAt(NUMBER_BEHIND, text, end)) ||
    (marker === "p" && pictureSizes.some((size) => size === number.digits));
  return {
    ...number,
    start: sign.start,
    end,
    isPence: marker.startsWith("p") && !marker.startsWith("pound"),
    isNegative: sign.isNegative,
    fault:
      number.fault ??
      (isUnmarked ? "money-marker-unclear" : null) ??
      faultBefore(text, at, from) ??
      sign.fault,
  };
}

function faultBefore(text: string, at: number, from: number): MoneyFault | null {
  const before = text.slice(Math.max(from, at - LOOK_BACK), at);
  return NUMBER_BEFORE.test(before) ? "money-range-unclear" : null;
}
