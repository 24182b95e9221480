import { daysInMonth, expandYear } from "../calendar/index.js";
import { isYearNumber } from "./readYear.js";
import type { Token, TokenKind } from "./scan.js";
import type { Unit } from "./unit.js";

/** A month in a list of them, with the day and the year that it names; `null` where it names none. */
interface Entry {
  month: number;
  day: number | null;
  year: number | null;
}

/** Months one after another, as "July - September", "Jul, Aug, Sep" or "1 April to 30 June", and where they end. */
export interface SpeltMonths {
  entries: readonly Entry[];
  end: number;
}

const joiners: ReadonlySet<TokenKind | undefined> = new Set(["to", "and", "-", "/"]);
const dayKinds: ReadonlySet<TokenKind | undefined> = new Set(["one-digit", "two-digit", "ordinal"]);

/** Reads two or more months from a place on; a year behind the last of them is left to the caller. */
export function readMonths(tokens: readonly Token[], from: number): SpeltMonths | null {
  const entries: Entry[] = [];
  let end = from;
  let next: number | null = from;
  while (next !== null) {
    const hasDay: boolean = dayKinds.has(tokens[next]?.kind);
    const at: number = hasDay ? next + 1 : next;
    const month = tokens[at];
    if (month?.kind !== "month") break;
    const day = hasDay ? (tokens[next]?.value ?? null) : null;
    const year = yearAmong(tokens, at + 1);
    end = at + 1;
    entries.push({ month: month.value, day, year });
    const after: number = year === null ? end : end + 1;
    if (joiners.has(tokens[after]?.kind)) next = after + 1;
    else next = tokens[after]?.kind === "month" ? after : null;
  }
  return entries.length > 1 ? { entries, end } : null;
}

/** The year of a month that is not the last: "October 2025 to December 2025". */
function yearAmong(tokens: readonly Token[], at: number): number | null {
  const [year, joiner, next, month] = tokens.slice(at, at + 4);
  if (year === undefined || !isYearNumber(year.kind) || !joiners.has(joiner?.kind)) return null;
  const isFollowed =
    next?.kind === "month" || (dayKinds.has(next?.kind) && month?.kind === "month");
  if (!isFollowed) return null;
  return year.kind === "four-digit" ? year.value : expandYear(year.value);
}

/** The first month and the last, where all are in order and whole. */
export function toSpan({ entries }: SpeltMonths): { first: number; last: number } | null {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) return null;
  const areInRow =
    entries.length === 2 ||
    entries.every(({ month }, index) => month === ((first.month - 1 + index) % 12) + 1);
  const areDaysLeft = entries.slice(1, -1).every(({ day }) => day === null);
  return areInRow && areDaysLeft && isWhole(first, last)
    ? { first: first.month, last: last.month }
    : null;
}

/** Days are named for both ends or for none, and are the first of one month and the last of the other. */
function isWhole(first: Entry, last: Entry): boolean {
  if (first.day === null && last.day === null) return true;
  const ends = [last.year ?? 2001, last.year ?? 2000].map((year) => daysInMonth(year, last.month));
  return first.day === 1 && last.day !== null && ends.includes(last.day);
}

/** Whether the months are those of a unit; a year that one of them names has to be its own. */
export function areMonthsOf(months: SpeltMonths, { earliest, latest }: Unit): boolean {
  const span = toSpan(months);
  const [from, to] = [yearAndMonth(earliest), yearAndMonth(latest)];
  if (span === null || span.first !== from.month || span.last !== to.month) return false;
  const lastDay = months.entries.at(-1)?.day ?? null;
  const hasItsDays = lastDay === null || lastDay === Number(latest.slice(8));
  return (
    hasItsDays &&
    months.entries.every(
      ({ month, year }) => year === null || year === (month >= from.month ? from.year : to.year),
    )
  );
}

function yearAndMonth(day: string): { year: number; month: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
}
