import { lastDayOfMonth, toDay } from "../calendar/index.js";
import { type Message, type Quoted, refusals, type RefusalCode } from "./refusals.messages.js";
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

/** Why words were refused, with the phrases that they may have meant. */
export interface Refusal {
  ok: false;
  code: string;
  message: string;
  expected: string;
  readings: string[];
}

export type Reading = Unit | Refusal;

export interface Basis {
  yearStart: YearStart;
  /** True where nobody chose the year start. */
  isDefault: boolean;
}

/** Refuses with the sentence of a code; the readings are named in it, so that a person can choose one. */
export function refuse(code: RefusalCode, quoted: Quoted = {}, readings: string[] = []): Refusal {
  const { message, expected, code: shared = code }: Message = refusals[code];
  const choice = readings.length > 0 ? ` It may mean ${readings.join(" or ")}.` : "";
  return {
    ok: false,
    code: `forecast-${shared}`,
    message: `${message(quoted)}${choice}`,
    expected: expected(quoted),
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

/** EDTF for whole months: one month, or an interval of them. */
export function monthInterval(earliest: string, latest: string): string {
  const from = earliest.slice(0, 7);
  const to = latest.slice(0, 7);
  return from === to ? from : `${from}/${to}`;
}
