import { lastDayOfMonth, toDay } from "../calendar/index.js";
import {
  type ForecastProblemCode,
  forecastProblems,
  type ForecastProblemValues,
} from "./refusals.messages.js";
import type { ForecastAssumption, ForecastPrecision, YearStart } from "./types.js";

/** One named stretch of time, before its words are put back. */
export interface Unit {
  ok: true;
  precision: ForecastPrecision;
  earliest: string;
  latest: string;
  assumptions: ForecastAssumption[];
  edtf: string;
}

/** Why words were refused. */
export interface Refusal {
  ok: false;
  code: ForecastProblemCode;
  message: string;
  expected: string;
  /** What the sentences name. */
  values: object;
  /** The phrases that the words may have meant. */
  readings: readonly string[];
}

export type Reading = Unit | Refusal;

export interface Basis {
  yearStart: YearStart;
  /** True where nobody chose the year start. */
  isDefault: boolean;
}

/** Refuses words with the sentences of a code; the phrases that they may have meant are kept beside them. */
export function refuse<Code extends ForecastProblemCode>(
  code: Code,
  values: ForecastProblemValues[Code],
  readings: readonly string[] = [],
): Refusal {
  const words = forecastProblems.en[code];
  return {
    ok: false,
    code,
    message: words.message(values),
    expected: words.expected(values),
    values,
    readings,
  };
}

/** Whole months from the first of one month, `length` months long; a month past December is one of the next year. */
export function monthsUnit(
  precision: ForecastPrecision,
  year: number,
  month: number,
  length: number,
): Unit {
  const first = year * 12 + month - 1;
  const last = first + length - 1;
  const earliest = toDay(Math.floor(first / 12), (first % 12) + 1, 1);
  const latest = lastDayOfMonth(Math.floor(last / 12), (last % 12) + 1);
  return {
    ok: true,
    precision,
    earliest,
    latest,
    assumptions: [],
    edtf: monthInterval(earliest, latest),
  };
}

/** The numbers of EDTF just before those of the first quarter and the first half: quarters count from 33, halves from 40. */
const edtfBefore = { quarter: 32, half: 39 } as const;

/** EDTF for a quarter or half of a calendar year; those of a financial year are written by their months. */
export function partEdtf(name: keyof typeof edtfBefore, year: number, part: number): string {
  return `${year}-${edtfBefore[name] + part}`;
}

/** EDTF for whole months: one month, or an interval of them. */
export function monthInterval(earliest: string, latest: string): string {
  const from = earliest.slice(0, 7);
  const to = latest.slice(0, 7);
  return from === to ? from : `${from}/${to}`;
}
