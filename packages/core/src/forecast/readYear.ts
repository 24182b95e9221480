import { expandYear } from "../calendar/index.js";
import type { Token, TokenKind } from "./scan.js";
import { refuse, type Refusal } from "./unit.js";

export interface NamedYear {
  ok: true;
  /** `split` is a year written as two, which is always the financial one; `calendar` says so itself. */
  kind: "plain" | "calendar" | "split";
  /** The year in which it starts. */
  year: number;
}

/** Years outside this range are slips, not forecasts. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Whether a number may be a year, or one of the two by which a financial year is written. */
export function isYearNumber(kind: TokenKind): boolean {
  return kind === "four-digit" || kind === "two-digit" || kind === "marked-year";
}

/** Reads the tokens of a year: one number or two, with or without the words for the kind of year. */
export function readYear(tokens: readonly Token[]): NamedYear | Refusal {
  const [first, second] = tokens.filter(({ kind }) => isYearNumber(kind));
  if (first === undefined) return refuse("forecast-no-year", {});
  if (second !== undefined) return readSplitYear(first, second);
  const year = yearOf(first);
  if (tokens.some(({ kind }) => kind === "financial")) return refuseFinancial(year);
  const isCalendar = tokens.some(({ kind }) => kind === "calendar");
  return refuseRange(year) ?? { ok: true, kind: isCalendar ? "calendar" : "plain", year };
}

/** A year run together from two, as ids of major projects write it: `1516` is 2015/16. */
export function readJoinedYear({ kind, value }: Token): NamedYear | null {
  if (kind !== "four-digit" || value >= FIRST_YEAR) return null;
  const [first, second] = [Math.floor(value / 100), value % 100];
  return (first + 1) % 100 === second ? { ok: true, kind: "split", year: expandYear(first) } : null;
}

function yearOf({ kind, value }: Token): number {
  return kind === "four-digit" ? value : expandYear(value);
}

function readSplitYear(first: Token, second: Token): NamedYear | Refusal {
  const year = yearOf(first);
  const next = second.kind === "four-digit" ? year + 1 : (year + 1) % 100;
  if (next !== second.value) {
    const written = `${year}/${String(second.value).padStart(2, "0")}`;
    return refuse("forecast-years-not-consecutive", { written });
  }
  return refuseRange(year) ?? { ok: true, kind: "split", year };
}

function refuseRange(year: number): Refusal | null {
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return null;
  return refuse("forecast-year-out-of-range", { year });
}

function refuseFinancial(year: number): Refusal {
  const readings = [formatSplitYear(year - 1), formatSplitYear(year)];
  return refuse("forecast-financial-year-ambiguous", { readings }, readings);
}

/** Writes a financial year by the year in which it starts, such as `2019/20`. */
export function formatSplitYear(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
}
