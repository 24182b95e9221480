import { expandYear, monthNumber, toDay } from "../calendar/index.js";
import type { Stage } from "../lifecycle/index.js";
import { cut } from "../result/index.js";
import { monthsFrom, type Span } from "./span.js";
import { toEdtf } from "./toEdtf.js";
import type { Forecast, ForecastOptions } from "./types.js";

/** Longer phrases are refused unread. */
export const LONGEST_PHRASE = 200;

const TBD = /^(?:tbd|tbc|tba|to be (?:confirmed|determined|agreed))$/;
const ONGOING = /^(?:ongoing|on-going|continuous|rolling)$/;
const BLANK = /^(?:|n\/a|[-‐‑‒–—―−]+)$/;
const STATES: Record<string, Stage> = {
  "on hold": "on-hold",
  complete: "completed",
  completed: "completed",
  closed: "completed",
};

type Reader = (words: string, options: ForecastOptions) => Span | null;

/**
 * Reads a forecast end date; never guesses: what is not one of the known forms is `unreadable`.
 * @example
 * parseForecast("Apr '20").kind; // => "period"
 */
export function parseForecast(text: string, options: ForecastOptions = {}): Forecast {
  if (text.length > LONGEST_PHRASE) return refuse(text);
  const words = text
    .normalize("NFKC")
    .replace(/[’‘‛`´ʼ]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
  if (BLANK.test(words)) return { text, kind: "blank" };
  if (TBD.test(words)) return { text, kind: "tbd" };
  if (ONGOING.test(words)) return { text, kind: "ongoing" };
  const stage = Object.hasOwn(STATES, words) ? STATES[words] : undefined;
  if (stage) return { text, kind: "state", stage };
  return readPeriod(text, words, options) ?? refuse(text);
}

function readPeriod(text: string, words: string, options: ForecastOptions): Forecast | null {
  const qualifier = /^(?:early|mid|late|by|(?:beginning|end) of)(?=[ -])/.exec(words)?.[0] ?? null;
  const rest = qualifier ? words.slice(qualifier.length + 1) : words;
  for (const read of readers) {
    const span = read(rest, options);
    if (!span) continue;
    const { precision, earliest, latest, assumptions } = span;
    return {
      text,
      kind: "period",
      precision,
      earliest,
      latest,
      qualifier,
      assumptions,
      edtf: toEdtf(span),
    };
  }
  return null;
}

const readers: readonly Reader[] = [readQuarter, readMonth, readDay, readYear];

function readQuarter(words: string, options: ForecastOptions): Span | null {
  const parts = /^(?:q|qtr |quarter )([1-4])[ -](?:fy ?)?(\d{4}|\d{2})(?:[/-](\d{4}|\d{2}))?$/.exec(
    words,
  );
  const reversed = /^(\d{4})[ -]q([1-4])$/.exec(words);
  const quarter = Number(parts?.[1] ?? reversed?.[2]);
  const digits = parts?.[2] ?? reversed?.[1];
  if (digits === undefined) return null;
  const year = expandYear(digits);
  const isSplit = parts?.[3] !== undefined;
  if (isSplit && !isNextYear(year, parts?.[3] ?? "")) return null;
  if (!isSplit && words.includes("fy")) return null;
  const start = isSplit ? 4 : (options.yearStart ?? 1);
  const assumptions = isSplit || options.yearStart !== undefined ? [] : ["calendar-quarter"];
  return monthsFrom("quarter", year, start + (quarter - 1) * 3, 3, assumptions);
}

function readMonth(words: string): Span | null {
  const named = /^([a-z]{3,9})\.?[ -]?'?(\d{4}|\d{2})$/.exec(words);
  const month = named ? monthNumber(named[1] ?? "") : null;
  if (named && month) return monthsFrom("month", expandYear(named[2] ?? ""), month, 1);
  const iso = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(words);
  if (!iso || isNextYear(Number(iso[1]), iso[2] ?? "")) return null;
  return monthsFrom("month", Number(iso[1]), Number(iso[2]), 1);
}

function readDay(words: string): Span | null {
  const uk = /^(\d{1,2})(?:st|nd|rd|th)?[ /-]([a-z]{3,9}\.?|\d{1,2})[ /-](\d{4}|\d{2})$/.exec(
    words,
  );
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words);
  const [, first = "", middle = "", last = ""] = uk ?? iso ?? [];
  const month = /^\d/.test(middle) ? Number(middle) : monthNumber(middle);
  if (!month) return null;
  const day = uk
    ? toDay(expandYear(last), month, Number(first))
    : toDay(Number(first), month, Number(last));
  return day === null ? null : { precision: "day", earliest: day, latest: day, assumptions: [] };
}

function readYear(words: string): Span | null {
  const split = /^(?:fy ?)?(\d{4}|\d{2})[/-](\d{4}|\d{2})$/.exec(words);
  if (split) {
    const year = expandYear(split[1] ?? "");
    return isNextYear(year, split[2] ?? "") ? monthsFrom("year", year, 4, 12) : null;
  }
  const whole = /^(?:cy |calendar year )?(\d{4})$/.exec(words);
  return whole ? monthsFrom("year", Number(whole[1]), 1, 12) : null;
}

function isNextYear(year: number, digits: string): boolean {
  return digits.length === 4 ? Number(digits) === year + 1 : Number(digits) === (year + 1) % 100;
}

function refuse(text: string): Forecast {
  const found = cut(text);
  const expected =
    "a day, month, quarter or year with its year, such as 7 February 2020, Apr 2020, Q2 2018 or 2019/20";
  const message = `“${found}” is not a forecast that can be read without guessing; write ${expected}.`;
  return {
    text,
    kind: "unreadable",
    problem: { code: "forecast-unreadable", message, found, expected },
  };
}
