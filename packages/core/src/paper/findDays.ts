import { type Day, monthNames, shortMonthNames, weekdayNames } from "../calendar/index.js";
import { parseForecast } from "../forecast/index.js";

/** A day in a text, with the words before and after it. */
export interface PrintedDay {
  /** As printed. */
  text: string;
  day: Day;
  before: string;
  after: string;
  /** Whether its year was taken from elsewhere. */
  isYearAssumed: boolean;
}

const short = (names: readonly string[]) => names.map((name) => name.slice(0, 3));
const oneOf = (...names: string[]) => `(?:${names.join("|")})`;
const WEEKDAY = `(?:dydd )?${oneOf(...weekdayNames.en, ...weekdayNames.cy, "tues", "thurs", ...short(weekdayNames.en))}`;
const MONTH = oneOf(...monthNames.en, ...monthNames.cy, "sept", ...shortMonthNames);
const NUMBER = String.raw`\d{1,2}(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)?`;
const START = String.raw`(?<![\p{L}\d./-])`;

const DAYS = new RegExp(
  [
    String.raw`${START}\d{4}-\d{2}-\d{2}(?!\d)`,
    String.raw`${START}(?:${WEEKDAY},? )?${NUMBER}(?: of)?[ ./-](?:${MONTH}|\d{1,2})\.?,?[ ./-](?:\d{4}|\d{2})(?!\d)`,
    String.raw`${START}(?:${WEEKDAY},? )?${MONTH} ${NUMBER},? \d{4}(?!\d)`,
  ].join("|"),
  "giu",
);

const YEARLESS = new RegExp(
  String.raw`${START}${WEEKDAY},? ${NUMBER}(?: of)? ${MONTH}(?![\p{L}\d])(?!,? ?\d)`,
  "giu",
);

/**
 * Finds every day that a text prints, in the forms of a day that forecasts know. One whose weekday does not fit, or that
 * no calendar has, is none.
 */
export function findDays(text: string): PrintedDay[] {
  return findAll(text, DAYS, toDay).map((found) => ({ ...found, isYearAssumed: false }));
}

/** Finds the days that name their weekday and no year; one that is no such weekday in the given year is none. */
export function findDaysWithoutYear(text: string, year: number): PrintedDay[] {
  const found = findAll(text, YEARLESS, (words) => toDay(`${words} ${year}`));
  return found.map((one) => ({ ...one, isYearAssumed: true }));
}

function findAll(
  text: string,
  pattern: RegExp,
  read: (words: string) => Day | null,
): Omit<PrintedDay, "isYearAssumed">[] {
  // Most lines of a paper hold no figure, and this is asked of every line.
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [words] = match;
    const day = read(words);
    const after = text.slice(match.index + words.length);
    return day === null ? [] : [{ text: words, day, before: text.slice(0, match.index), after }];
  });
}

function toDay(phrase: string): Day | null {
  const read = parseForecast(phrase);
  return read.kind === "period" && read.precision === "day" ? read.latest : null;
}
