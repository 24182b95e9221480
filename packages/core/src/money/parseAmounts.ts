import { cut, problem, type Problem } from "../result/index.js";
import { scaleMoney } from "./arithmetic.js";
import { findQualifiers } from "./qualifiers.js";
import { matchAt, scanNumber, type WrittenNumber } from "./scanNumber.js";
import type { Amount, AmountsReading } from "./types.js";

/** A text longer than this is not scanned for money. */
export const LONGEST_MONEY_TEXT = 1_000_000;

interface Candidate {
  start: number;
  end: number;
  isNegative: boolean;
  number: WrittenNumber;
  /** `0.01` for pence. */
  unit: string;
}

const NEXT_CANDIDATE = /£|GBP|\d/gi;
const AFTER_MARKER = /[^\S\r\n]?([-−]?)/y;
const MARKER_BEHIND = /(?:\s?(pounds?|GBP|pence)|(p))(?![\p{L}\p{N}])/iuy;
const RANGE_DASH = /[-–—](?=\d)/y;
const HEADING = /^0{3,}$/;
const EXPECTED = "an amount such as £44,000, £44,000.50, £350k or £1.8m";

/**
 * Reads the amounts in a text (rules.md, Money 1 to 5): exact, with offsets, nothing summed.
 * @example
 * parseAmounts("a grant of £350k").amounts[0]?.amount; // => "350000.00"
 */
export function parseAmounts(text: string): AmountsReading {
  if (text.length > LONGEST_MONEY_TEXT) return { text, amounts: [], problems: [tooLong(text)] };
  const amounts: Amount[] = [];
  const problems: Problem[] = [];
  let at = 0;
  let previous: Candidate | null = null;
  while (at < text.length) {
    const candidate: Candidate | null = readRangeEnd(text, previous) ?? readNext(text, at);
    if (!candidate) break;
    const broken: Candidate | null = isRangeWithoutScale(text, candidate)
      ? readRangeEnd(text, candidate)
      : null;
    if (broken) candidate.end = broken.end;
    if (broken) candidate.number = { ...candidate.number, digits: null };
    previous = broken ? null : candidate;
    at = candidate.end;
    if (isHeading(text, candidate)) continue;
    const amount =
      candidate.number.digits === null ? null : toAmount(text, candidate, candidate.number.digits);
    if (amount) amounts.push(amount);
    else problems.push(malformed(text.slice(candidate.start, candidate.end)));
  }
  return { text, amounts, problems };
}

function readNext(text: string, from: number): Candidate | null {
  let at = from;
  while (at < text.length) {
    const hit = matchAt(NEXT_CANDIDATE, text, at);
    if (!hit) return null;
    const isDigit = /\d/.test(hit[0]);
    const candidate = isDigit
      ? readNumberFirst(text, hit.index)
      : readMarkerFirst(text, hit.index, hit[0], from);
    if (candidate) return { ...candidate, start: withMinus(text, candidate, from) };
    at = isDigit ? skipNumber(text, hit.index) : hit.index + hit[0].length;
  }
  return null;
}

function readMarkerFirst(text: string, at: number, marker: string, from: number): Candidate | null {
  if (marker !== "£" && isWordCharacter(text[at - 1]) && at > from) return null;
  const between = matchAt(AFTER_MARKER, text, at + marker.length);
  const number = scanNumber(text, at + marker.length + (between?.[0].length ?? 0));
  if (!number) return null;
  const isNegative = Boolean(between?.[1]) || hasMinusBefore(text, at, from);
  return { start: at, end: number.end, isNegative, number, unit: "1" };
}

function readNumberFirst(text: string, at: number): Candidate | null {
  if (/[\p{L}\p{N}_.,$€]/u.test(text[at - 1] ?? " ")) return null;
  const number = scanNumber(text, at);
  const marker = number && matchAt(MARKER_BEHIND, text, number.end);
  if (!number || !marker) return null;
  const isPence = marker[2] !== undefined || marker[1]?.toLowerCase() === "pence";
  const isNegative = hasMinusBefore(text, at, 0);
  return {
    start: at,
    end: number.end + marker[0].length,
    isNegative,
    number,
    unit: isPence ? "0.01" : "1",
  };
}

/** `£10k-20k`: the pound sign stands for both ends. A first end without its scale (`£5-10m`) is refused. */
function readRangeEnd(text: string, first: Candidate | null): Candidate | null {
  if (
    !first ||
    first.unit !== "1" ||
    !/^[-−]?(?:£|GBP)/i.test(text.slice(first.start, first.start + 4))
  )
    return null;
  if (!matchAt(RANGE_DASH, text, first.end)) return null;
  const number = scanNumber(text, first.end + 1);
  if (!number || /[\p{L}\p{N}/-]/u.test(text[number.end] ?? " ")) return null;
  return { start: first.end + 1, end: number.end, isNegative: false, number, unit: "1" };
}

function toAmount(text: string, candidate: Candidate, digits: string): Amount | null {
  const { start, end, number, isNegative } = candidate;
  const pounds = scaleMoney(digits || "0", number.scale);
  const value = pounds === null ? null : scaleMoney(pounds, candidate.unit);
  if (value === null) return null;
  const amount = isNegative && value !== "0.00" ? `-${value}` : value;
  return {
    text: text.slice(start, end),
    amount,
    currency: "GBP",
    qualifiers: findQualifiers(text, start, end),
    start,
    end,
  };
}

function isRangeWithoutScale(text: string, candidate: Candidate): boolean {
  if (candidate.number.hasScale) return false;
  return readRangeEnd(text, candidate)?.number.hasScale ?? false;
}

function isHeading(text: string, { start, end, number }: Candidate): boolean {
  return (
    HEADING.test(number.digits ?? "") && /^\S*?0{3,}/.test(text.slice(start, end).slice(0, 60))
  );
}

function hasMinusBefore(text: string, at: number, from: number): boolean {
  if (at - 1 < from || !/[-−]/.test(text[at - 1] ?? "")) return false;
  return !/[^\s([{"'“‘]/u.test(text[at - 2] ?? " ");
}

function withMinus(text: string, candidate: Candidate, from: number): number {
  return hasMinusBefore(text, candidate.start, from) ? candidate.start - 1 : candidate.start;
}

function skipNumber(text: string, at: number): number {
  return at + (matchAt(/[\d,.]+/y, text, at)?.[0].length ?? 1);
}

function isWordCharacter(character: string | undefined): boolean {
  return /[\p{L}_]/u.test(character ?? " ");
}

function malformed(found: string): Problem {
  return problem({
    code: "money-malformed",
    message: `The amount '${cut(found)}' is not written as an amount and was not read.`,
    found,
    expected: EXPECTED,
    advice:
      "Write thousands in groups of three and no more than two decimals, with a scale at each end of a range.",
  });
}

function tooLong(text: string): Problem {
  return problem({
    code: "text-too-long",
    message: `The text has ${text.length} characters and was not scanned for money.`,
    found: text,
    expected: `at most ${LONGEST_MONEY_TEXT} characters`,
  });
}
