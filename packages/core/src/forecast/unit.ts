import { lastDayOfMonth, toDay } from "../calendar/index.js";
import type { ForecastPrecision, YearStart } from "./types.js";

/** One named stretch of time, before its words are put back. */
export interface Unit {
  ok: true;
  precision: ForecastPrecision;
  earliest: string;
  latest: string;
  assumptions: string[];
  edtf: string | null;
}

export interface Refusal {
  ok: false;
  code: string;
  message: string;
  expected: string;
  /** Phrases for what the words may have meant. */
  readings: string[];
}

/** `null`: the words are not of this form at all. */
export type Reading = Unit | Refusal | null;

export interface Basis {
  yearStart: YearStart;
  /** True where nobody chose the year start. */
  isDefault: boolean;
}

export const HOW_TO_WRITE =
  "a period with its year, such as Q2 2018, Apr 2020, 31 March 2020 or 2019/20";

export function refuse(
  code: string,
  message: string,
  expected = HOW_TO_WRITE,
  readings: string[] = [],
): Refusal {
  return { ok: false, code: `forecast-${code}`, message, expected, readings };
}

/** Names the readings in the refusal's sentence, so that a person can choose one (rules.md, 11). */
export function withReadings(refusal: Refusal, readings: string[]): Refusal {
  if (readings.length === 0) return refusal;
  return {
    ...refusal,
    readings,
    message: `${refusal.message} It may mean ${readings.join(" or ")}.`,
  };
}

/** Whole months from the first of one month, `length` months long. */
export function monthsUnit(
  precision: ForecastPrecision,
  year: number,
  month: number,
  length: number,
): Unit {
  const first = year * 12 + month - 1;
  const last = first + length - 1;
  const startYear = Math.floor(first / 12);
  const endYear = Math.floor(last / 12);
  const earliest = toDay(startYear, (first % 12) + 1, 1);
  const latest = lastDayOfMonth(endYear, (last % 12) + 1);
  return {
    ok: true,
    precision,
    earliest,
    latest,
    assumptions: [],
    edtf: monthInterval(earliest, latest),
  };
}

export function monthInterval(earliest: string, latest: string): string {
  const from = earliest.slice(0, 7);
  const to = latest.slice(0, 7);
  return from === to ? from : `${from}/${to}`;
}
