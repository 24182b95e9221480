import type { Candidate } from "./candidate.js";
import { findRunOn } from "./findRunOn.js";
import { endAt, isAt, matchAt } from "./matchAt.js";
import { readSign } from "./readSign.js";
import { scanNumber, type WrittenNumber } from "./scanNumber.js";

const AFTER_MARKER = /[^\S\r\n\t]?[-−–]?/y;
const DASH = /[-−–]/;
/** `£000s`, `£1,000s`: the unit of a column and no amount. */
const HEADING = /[^\S\r\n\t]?(?:0{3}[0,]*(?![\d.])|1(?:00|0,000|00,000|,000)0*s)/y;
/** `£,500`, `£½m` and digits of other scripts name a figure that these rules do not read. */
const ODD_NUMBER = /,\d[\d,.]*|(?![0-9])\p{N}+/uy;

/** Reads an amount whose marker stands first: `£44,000`, `GBP 5m`; `null` for a heading or a lone marker. */
export function readMarkerFirst(
  text: string,
  at: number,
  marker: string,
  from: number,
): Candidate | null {
  if (marker.length === 3 && at > from && /[\p{L}\p{N}_]/u.test(text[at - 1] ?? "")) return null;
  const behind = at + marker.length;
  const place = endAt(AFTER_MARKER, text, behind);
  const number = readNumber(text, place);
  if (!number || (number.fault && isAt(HEADING, text, behind))) return null;
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

function readNumber(text: string, at: number): WrittenNumber | null {
  const number = scanNumber(text, at);
  if (!number) {
    const odd = matchAt(ODD_NUMBER, text, at);
    return odd && { end: at + odd[0].length, digits: "", power: null, fault: "money-malformed" };
  }
  const runOn = findRunOn(text, number.end);
  return runOn === null ? number : { ...number, end: runOn, digits: "", fault: "money-malformed" };
}
