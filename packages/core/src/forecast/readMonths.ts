import { daysInMonth, expandYear } from "../calendar/index.js";
import { isYearNumber } from "./readYear.js";
import type { Token, TokenKind } from "./scan.js";
import type { Unit } from "./unit.js";

/** A month in a list of them. */
interface Entry {
  month: number;
  /** The day that it names; `null` where it names none. */
  day: number | null;
  /** The year that it names before a joiner and another month; `null` anywhere else. */
  year: number | null;
  /** What stands behind it; `null` where nothing does but a comma, which the scan has dropped. */
  joiner: TokenKind | null;
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
    const monthAt: number = hasDay ? next + 1 : next;
    const month = tokens[monthAt];
    if (month?.kind !== "month") break;
    const day = hasDay ? (tokens[next]?.value ?? null) : null;
    const year = yearBeforeNextMonth(tokens, monthAt + 1);
    end = monthAt + 1;
    const behindYear: number = year === null ? end : end + 1;
    const kind: TokenKind | undefined = tokens[behindYear]?.kind;
    const joiner = joiners.has(kind) ? (kind ?? null) : null;
    entries.push({ month: month.value, day, year, joiner });
    if (joiner !== null) next = behindYear + 1;
    else next = kind === "month" ? behindYear : null;
  }
  return entries.length > 1 ? { entries, end } : null;
}

/** The year of a month that is not the last: "October 2025 to December 2025". */
function yearBeforeNextMonth(tokens: readonly Token[], at: number): number | null {
  const [year, joiner, next, month] = tokens.slice(at, at + 4);
  if (year === undefined || !isYearNumber(year.kind) || !joiners.has(joiner?.kind)) return null;
  const isFollowed =
    next?.kind === "month" || (dayKinds.has(next?.kind) && month?.kind === "month");
  if (!isFollowed) return null;
  return year.kind === "four-digit" ? year.value : expandYear(year.value);
}

/** What stands between the first and the last month of a span that leaves out those between: "July to September". */
const throughJoiners: ReadonlySet<TokenKind | null> = new Set(["to", "-"]);

/**
 * The first month and the last, where they are whole and the list names each month between them, or leaves out all of
 * those ("July to September", not "July and September").
 */
export function toMonthSpan({ entries }: SpeltMonths): { first: number; last: number } | null {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isThrough = entries.length === 2 && throughJoiners.has(first.joiner);
  const areInRow = entries.every(
    ({ month }, index) => month === ((first.month - 1 + index) % 12) + 1,
  );
  const haveMiddlesNoDay = entries.slice(1, -1).every(({ day }) => day === null);
  return (isThrough || areInRow) && haveMiddlesNoDay && isWhole(first, last)
    ? { first: first.month, last: last.month }
    : null;
}

/**
 * Days are named for both ends or for none, and are the first of one month and the last of the other; the year is not
 * known here, so February may have 28 days or 29.
 */
function isWhole(first: Entry, last: Entry): boolean {
  if (first.day === null && last.day === null) return true;
  const ends = [2001, 2000].map((year) => daysInMonth(year, last.month));
  return first.day === 1 && last.day !== null && ends.includes(last.day);
}

/**
 * Whether the months are those of a unit; a year that one of them names has to be its own. Over New Year, the months
 * before the unit's first belong to its second year.
 */
export function areMonthsOf(months: SpeltMonths, { earliest, latest }: Unit): boolean {
  const span = toMonthSpan(months);
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
