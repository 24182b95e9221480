import type { Candidate } from "./candidate.js";
import { findForeign, findForeignInside, type ForeignSpan } from "./foreignPounds.js";
import { findRunOn } from "./findRunOn.js";
import { endAt, isAt } from "./matchAt.js";
import { readSign } from "./readSign.js";
import { faultyNumber, scanNumber, type WrittenNumber } from "./scanNumber.js";

/** What may stand between a marker and its number: one space, and a minus. */
const AFTER_MARKER = /(?:[^\S\r\n\t]|[\u200b\u2060])?[-−–]?/y;
const DASH = /[-−–]/;
/** `£000s`, `£1,000s`: the heading of a column, which says its unit and is no amount. */
const HEADING = /[^\S\r\n\t]?(?:0{3}[0,]*(?![\d.])|1(?:00|0,000|00,000|,000)0*s)/y;
/** `£,500`, `£½m`, or digits of another script: a figure that these rules do not read. */
const ODD_NUMBER = /,\d[\d,.]*|(?![0-9])\p{N}+/uy;
/** `£(5,000)`, `£--5`: a figure whose bracket or dashes may mean a minus. */
const ODD_SIGN = /[-−–(]{1,3} ?\d[\d,.]*\)?/y;

/** Reads an amount whose marker stands first: `£44,000`, `GBP 5m`; `null` for a heading or a lone marker. */
export function readMarkerFirst(
  text: string,
  at: number,
  marker: string,
  from: number,
): Candidate | null {
  if (marker.length === 3 && at > from && /[\p{L}\p{N}_]/u.test(text[at - 1] ?? "")) return null;
  const inside = marker === "£" ? findForeignInside(text, at) : null;
  if (inside !== null) return toForeign(inside);
  const behind = at + marker.length;
  const place = endAt(AFTER_MARKER, text, behind);
  const number = readNumber(text, place);
  if (!number || (number.fault && isAt(HEADING, text, behind))) return null;
  const foreign = marker === "£" ? findForeign(text, at, number.end) : null;
  if (foreign !== null) return toForeign(foreign);
  const sign = readSign(text, at, from);
  const isSignInside = place > behind && DASH.test(text[place - 1] ?? "");
  const isGarbled = marker !== "£" && marker.length !== 3;
  const isSignTwice = isSignInside && sign.isNegative;
  return {
    start: sign.start,
    end: number.end,
    digits: number.digits,
    power: number.power,
    isPence: false,
    isNegative: isSignInside || sign.isNegative,
    fault:
      (isGarbled ? "money-marker-unclear" : number.fault) ??
      (isSignTwice ? "money-sign-unclear" : sign.fault),
  };
}

/** Pounds of another country are refused whole. */
function toForeign(span: ForeignSpan): Candidate {
  const fault = "money-not-sterling";
  return { ...span, digits: "", power: null, isPence: false, isNegative: false, fault };
}

/** Reads the number after a marker, or says why it cannot be read; `null` where no number stands there. */
function readNumber(text: string, at: number): WrittenNumber | null {
  const number = scanNumber(text, at);
  if (!number) {
    const oddNumber = endAt(ODD_NUMBER, text, at);
    if (oddNumber > at) return faultyNumber("money-malformed", oddNumber);
    const oddSign = endAt(ODD_SIGN, text, at);
    return oddSign > at ? faultyNumber("money-sign-unclear", oddSign) : null;
  }
  const runOn = findRunOn(text, number.end);
  return runOn === null ? number : faultyNumber("money-malformed", runOn);
}
