import type { TextBlock } from "../document/index.js";
import { parseForecast } from "../forecast/index.js";
import type { Paper } from "./types.js";

/** The date after the panel's name, as in "Police and Crime Panel ~ 7 February 2020". */
const MEETING_LINE = /\bPanel\b[\s~–—|,:-]*(\d{1,2}(?:st|nd|rd|th)? \p{L}+ \d{4})/u;
const AS_OF_LINE = /\bas (?:of|at):?\s+(\d{1,2}[- ./]\w{1,9}[- ./]\d{2,4})/i;

/** Reads what stands at the front of a paper: its title, the meeting and the day of its figures. */
export function readFront(texts: readonly TextBlock[]): Pick<Paper, "meeting" | "asOf" | "title"> {
  const meeting = firstDate(texts, MEETING_LINE);
  const asOf = firstDate(texts, AS_OF_LINE);
  const [first] = texts.filter((line) => line.level !== null || MEETING_LINE.test(line.text));
  return {
    meeting: meeting === null ? null : { text: meeting.text, date: meeting.date },
    asOf: asOf?.date ?? null,
    title: first ? titleOf(first.text) : null,
  };
}

function firstDate(
  texts: readonly TextBlock[],
  pattern: RegExp,
): { text: string; date: string } | null {
  for (const line of texts) {
    const text = pattern.exec(line.text)?.[1];
    const read = text === undefined ? null : parseForecast(text);
    if (text !== undefined && read?.kind === "period" && read.precision === "day")
      return { text, date: read.latest };
  }
  return null;
}

function titleOf(line: string): string {
  const end = line.search(/\s+\S+ and \S+ Panel\b/);
  return end > 0 ? line.slice(0, end).trim() : line;
}
