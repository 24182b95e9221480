/** A calendar day, written `YYYY-MM-DD`. */
export type Day = string;

export interface DayParts {
  year: number;
  month: number;
  day: number;
}

const DAY_SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The two digits of a month or a day, for all that there are. */
const twoDigits = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, "0"));

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The parts of a day string, or `null` where it is no day of the calendar. */
export function partsOf(day: string): DayParts | null {
  const match = DAY_SHAPE.exec(day);
  if (!match) return null;
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return parts.day >= 1 && parts.day <= daysInMonth(parts.year, parts.month) ? parts : null;
}

export function isRealDay(day: string): boolean {
  return partsOf(day) !== null;
}

export function toDay(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, "0")}-${twoDigits[month] ?? ""}-${twoDigits[day] ?? ""}`;
}

export function lastDayOfMonth(year: number, month: number): Day {
  return toDay(year, month, daysInMonth(year, month));
}

/** Negative, zero or positive, as a sort expects. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Months since year 0, so that two of them can be subtracted. */
export function monthIndex(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** The same day some months on; a day the month lacks becomes its last. */
export function addMonths(day: Day, months: number): Day {
  const index = monthIndex(day) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return toDay(year, month, Math.min(Number(day.slice(8, 10)), daysInMonth(year, month)));
}

/** Days since 1 March of year 0 (proleptic Gregorian). */
export function dayNumber(day: Day): number {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const shifted = month <= 2 ? year - 1 : year;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return shifted * 365 + leaps + inYear + Number(day.slice(8, 10)) - 1;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return ((dayNumber(day) + 2) % 7) + 1;
}

/** 00-69 are 2000-2069, 70-99 are 1970-1999. */
export function expandYear(twoDigits: number): number {
  return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
}
