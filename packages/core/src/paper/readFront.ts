import { addMonths, compareDays, type Day } from "../calendar/index.js";
import type { Line, Table } from "../document/index.js";
import type { Place, Problem } from "../result/index.js";
import {
  isDayAlone,
  isPlainDate,
  findOnlyYear,
  readAsOfDays,
  readBareDays,
  readMeetingDays,
} from "./dayLines.js";
import { findDays, type PrintedDay } from "./findDays.js";
import { createPaperProblem } from "./messages.js";
import type { Paper } from "./types.js";

/** What stands at the front of a paper, with what of it is uncertain. */
export interface Front extends Pick<Paper, "meeting" | "asOf" | "title"> {
  problems: Problem[];
  /** The lines before its first table of rows. */
  lines: string[];
}

/** A front is at most as long as a page: what stands later is its text. */
const LONGEST_FRONT = 40;

/** So far from the start, or beside a heading, a line that is a day and no more is taken for the meeting's. */
const NEAR_START = 6;

/** One day, and where it stands. */
interface PlacedDay extends PrintedDay {
  at: Place;
}

/**
 * Reads what stands at the front of a paper: its title, the meeting and the day of its figures. A day counts by the words
 * beside it; where several that differ speak with the same right, none is taken, and a problem says so.
 * @param rowPlaces the places of the rows that are projects or decisions: their cells are no part of the front
 * @param approvals the days from which its decisions date, which may tell the year of a day without one
 */
export function readFront(
  lines: readonly (Line | Table)[],
  rowPlaces: ReadonlySet<Place>,
  approvals: readonly Day[] = [],
): Front {
  const all = toLabelled(lines, rowPlaces);
  const end = lines.findIndex((line) => line.type === "table" && isOfRows(line, rowPlaces));
  const before = toLabelled(end < 0 ? lines : lines.slice(0, end), rowPlaces);
  const front = before.slice(0, LONGEST_FRONT);
  const rest = all.slice(front.length);
  const headed = lines.slice(0, Math.max(end, 0)).flatMap(toHeaded);
  const stated = findMeeting([...headed, ...front], rest);
  const isFound = stated.day !== null || stated.problems.length > 0;
  const meeting = isFound ? stated : findMeetingAfter(front, approvals);
  const asOf = settle([front.flatMap(toAsOf), rest.flatMap(toAsOf)], "figures");
  return {
    meeting: meeting.day && { text: meeting.day.text, date: meeting.day.day },
    asOf: asOf.day?.day ?? null,
    title: findTitle(all),
    problems: [...meeting.problems, ...asOf.problems],
    lines: front.map(({ text }) => text),
  };
}

function isOfRows(table: Table, rowPlaces: ReadonlySet<Place>): boolean {
  return table.rows.some(({ at }) => at !== null && rowPlaces.has(at));
}

/** The lines, with each row of a table that is a label and its value as a line of its own. */
function toLabelled(lines: readonly (Line | Table)[], rowPlaces: ReadonlySet<Place>): Line[] {
  return lines.flatMap((line) => {
    if (line.type === "line") return [line];
    if (isOfRows(line, rowPlaces)) return [];
    return line.rows.flatMap((row) => {
      const [label, value, ...more] = new Set(
        row.cells.map(({ text }) => text.trim()).filter(Boolean),
      );
      if (label === undefined || value === undefined || more.length > 0 || row.at === null)
        return [];
      const text = `${label.replace(/:$/, "").trimEnd()}: ${value}`;
      return [{ type: "line" as const, text, level: null, isItem: false, at: row.at }];
    });
  });
}

/** A table of one row says one thing under each heading; what stands under a heading that is a label is its value. */
function toHeaded(table: Line | Table): Line[] {
  if (table.type === "line" || table.rows.length !== 2) return [];
  const [headings, values] = table.rows;
  return (values?.cells ?? []).flatMap(({ text: value, at }, column): Line[] => {
    const label = headings?.cells[column]?.text.trim() ?? "";
    if (label === "" || at === null || !isDayAlone(value)) return [];
    return [{ type: "line", text: `${label}: ${value}`, level: null, isItem: false, at }];
  });
}

/** A day without a year at a front that names none is the first such weekday from the latest decision on, in a year. */
function findMeetingAfter(front: readonly Line[], approvals: readonly Day[]) {
  const isBare = findOnlyYear(front.map(({ text }) => text)) === null;
  const isYearNamed = front.some(({ text }) => /\b(?:19|20)\d\d\b/.test(text));
  const latest = approvals.toSorted(compareDays).at(-1);
  if (latest === undefined || !isBare || isYearNamed) return findMeeting([], []);
  const year = Number(latest.slice(0, 4));
  const found = [year, year + 1].map((one) => findMeeting(front, [], one));
  const isNext = (day: Day) => day >= latest && day <= addMonths(latest, MOST_MONTHS_AFTER);
  return found.find(({ day }) => day && isNext(day.day)) ?? findMeeting([], []);
}

/** Papers come about every quarter: a meeting follows its latest decision within so many months. */
const MOST_MONTHS_AFTER = 6;

function findMeeting(front: readonly Line[], rest: readonly Line[], assumed?: number) {
  const year = assumed ?? findOnlyYear(front.map(({ text }) => text));
  const above = (lines: readonly Line[], index: number) => lines[index - 1]?.text ?? null;
  const labelled = (lines: readonly Line[]) =>
    lines.flatMap((line, index) =>
      place(line, readMeetingDays(line.text, above(lines, index), year)),
    );
  const bare = front.flatMap((line, index) => {
    const isBeside = [front[index - 1], front[index + 1]].some((other) => other?.level != null);
    if (index >= NEAR_START && !isBeside) return [];
    return place(line, readBareDays(line, above(front, index), year));
  });
  const from = assumed === undefined ? "front" : "decisions";
  const named = labelled(front.filter(({ text }) => !isPlainDate(text)));
  return settle([named, labelled(front), labelled(rest), bare], "meeting", from);
}

const toAsOf = (line: Line): PlacedDay[] => place(line, readAsOfDays(line.text));

function place({ at }: Line, days: readonly PrintedDay[]): PlacedDay[] {
  return days.map((day) => ({ ...day, at }));
}

/** Takes the day of the first rank that names any; several that differ name none. */
function settle(
  ranks: readonly PlacedDay[][],
  of: "meeting" | "figures",
  from: "front" | "decisions" = "front",
) {
  const named = ranks.find((days) => days.length > 0) ?? [];
  const [first, ...others] = named;
  const isOne = others.every(({ day }) => day === first?.day);
  const day = (isOne && (named.find(({ isYearAssumed }) => !isYearAssumed) ?? first)) || null;
  const problems: Problem[] = [];
  const found = [...new Set(named.map(({ text }) => text))].join("; ");
  if (!isOne)
    problems.push(
      createPaperProblem(
        "day-unclear",
        { of },
        { severity: "warning", found, at: first?.at ?? null },
      ),
    );
  if (day?.isYearAssumed) {
    const values = { year: Number(day.day.slice(0, 4)), from };
    problems.push(
      createPaperProblem("day-year-assumed", values, { severity: "note", found, at: day.at }),
    );
  }
  return { day, problems };
}

/** A line that names the panel and its day: it may name the document before them. */
const PANEL_LINE = /\bPanel\b[\s~–—|,:-]*$/i;

function findTitle(lines: readonly Line[]): string | null {
  const first = lines.find(
    ({ text, level }) =>
      (level !== null && !isDayAlone(text)) ||
      findDays(text).some(({ before }) => PANEL_LINE.test(before)),
  );
  return first ? titleOf(first.text) : null;
}

/** A front line may name the document and then its panel: "Delivery Progress Police and Crime Panel ~ …". */
function titleOf(line: string): string {
  const words = line.split(" ");
  const panel = words.findIndex((word, at) => /^Panel\b/.test(word) && words[at - 2] === "and");
  let end = panel - 3;
  while (words[end - 1]?.endsWith(",")) end--;
  return end > 0 ? words.slice(0, end).join(" ").trim() : line;
}
