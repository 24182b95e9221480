import { addMonths as addMonthsToDate } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { getISODay } from "date-fns/getISODay";
import { parseISO } from "date-fns/parseISO";
import { cut, invariant } from "../result/index.js";

/** A calendar day, written `YYYY-MM-DD`. No time and no zone is ever part of it. */
export type Day = string;

export interface DayParts {
  /** Of four digits. */
  year: number;
  /** From 1 to 12. */
  month: number;
  /** From 1 to 31. */
  day: number;
}

const DAY_SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The two digits of a month or a day, for all that there are. */
const twoDigits = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, "0"));

/**
 * How many days a month has; months count from 1.
 * @example
 * daysInMonth(2020, 2); // => 29
 */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(new Date(year, month - 1, 1));
}

/**
 * The parts of a day, or `null` where the text is no day of the calendar.
 * @example
 * partsOf("2020-02-29"); // => { year: 2020, month: 2, day: 29 }
 * partsOf("2019-02-29"); // => null
 */
export function partsOf(text: string): DayParts | null {
  const [, year, month, day] = DAY_SHAPE.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return Number.isNaN(parseISO(text).getTime()) ? null : { year, month, day };
}

/** A day for date-fns to count with; `name` is the argument that a mistake is told of. */
function toDate(name: string, day: Day): Date {
  assertDay(name, day);
  return parseISO(day);
}

/**
 * Throws where what a caller gives as a day is none, and names the argument: days that are no days would otherwise be
 * compared as mere texts. `compareDays`, `monthIndex` and `formatDay` do not ask: they stand where days are sorted and said.
 * @param name the argument, as the caller knows it
 * @throws RangeError where `day` is no day of the calendar, written `YYYY-MM-DD`
 * @example
 * assertDay("asOf", "2020-02-07"); // => undefined
 */
export function assertDay(name: string, day: Day): void {
  invariant(isRealDay(day), `${name} must be a day such as 2020-02-07, not “${cut(String(day))}”.`);
}

/**
 * As `assertDay`, for an argument that may be left out or `null`.
 * @throws RangeError where `day` is given and is no day of the calendar
 * @example
 * assertDayIfGiven("asOf", null); // => undefined
 */
export function assertDayIfGiven(name: string, day: Day | null | undefined): void {
  if (day !== null && day !== undefined) assertDay(name, day);
}

/**
 * Says whether a text is a day of the calendar.
 * @example
 * isRealDay("2020-02-30"); // => false
 */
export function isRealDay(text: string): boolean {
  return partsOf(text) !== null;
}

/**
 * Writes a day from its parts, which have to be real ones.
 * @example
 * toDay(2020, 2, 7); // => "2020-02-07"
 */
export function toDay(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, "0")}-${twoDigits[month] ?? ""}-${twoDigits[day] ?? ""}`;
}

/**
 * The last day of a month.
 * @example
 * lastDayOfMonth(2020, 2); // => "2020-02-29"
 */
export function lastDayOfMonth(year: number, month: number): Day {
  return toDay(year, month, daysInMonth(year, month));
}

/**
 * Orders two days as a sort expects.
 * @example
 * compareDays("2020-02-07", "2020-02-29"); // => -1
 */
export function compareDays(one: Day, other: Day): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * Months since year 0, so that two of them can be subtracted.
 * @example
 * monthIndex("2020-02-29") - monthIndex("2019-12-01"); // => 2
 */
export function monthIndex(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/**
 * The same day some months on; a day that the month lacks becomes its last.
 * @example
 * addMonths("2020-01-31", 1); // => "2020-02-29"
 */
export function addMonths(day: Day, months: number): Day {
  const date = addMonthsToDate(toDate("day", day), months);
  return toDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/**
 * How many days lie from one day to another; negative where it is earlier.
 * @example
 * daysBetween("2020-02-28", "2020-03-01"); // => 2
 */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(toDate("to", to), toDate("from", from));
}

/**
 * The day of the week: 1 is Monday, 7 is Sunday.
 * @example
 * weekdayOf("2020-02-07"); // => 5
 */
export function weekdayOf(day: Day): number {
  return getISODay(toDate("day", day));
}

/**
 * The year that two digits mean: 00 to 69 are of this century, 70 to 99 of the last.
 * @example
 * expandYear(20); // => 2020
 * expandYear(98); // => 1998
 */
export function expandYear(twoDigitYear: number): number {
  return twoDigitYear < 70 ? 2000 + twoDigitYear : 1900 + twoDigitYear;
}
