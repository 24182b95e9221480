import type { Line } from "../document/index.js";
import { parseForecast } from "../forecast/index.js";
import type { Paper } from "./types.js";

const DAY = String.raw`((?:\p{L}{3,9},? )?\d{1,2}(?:st|nd|rd|th)?[ ./-](?:\p{L}{3,9}|\d{1,2})[ ./-]\d{2,4})\b`;

/** Where a paper says when its panel meets, the surest first. */
const MEETING_LINES = [
  String.raw`\bPanel\b[\s~–—|,:-]*${DAY}`,
  String.raw`\bPanel\b(?: meeting)?(?:,? (?:to be )?held)? on ${DAY}`,
  String.raw`\b(?:meeting date|date of (?:the )?meeting|meeting(?: held)? on)[\s:–-]*${DAY}`,
  String.raw`^date[\s:–-]+${DAY}$`,
].map((pattern) => new RegExp(pattern, "iu"));

/** Where it says for which day its figures hold, such as "As of: 31-Dec-18". */
const AS_OF_LINES = [new RegExp(String.raw`\b(?:as (?:of|at)|position at):?\s+${DAY}`, "iu")];

/** Reads what stands at the front of a paper: its title, the meeting and the day of its figures. */
export function readFront(texts: readonly Line[]): Pick<Paper, "meeting" | "asOf" | "title"> {
  const meeting = firstDay(texts, MEETING_LINES);
  const asOf = firstDay(texts, AS_OF_LINES);
  const first = texts.find(
    (line) => line.level !== null || MEETING_LINES.some((pattern) => pattern.test(line.text)),
  );
  return { meeting, asOf: asOf?.date ?? null, title: first ? titleOf(first.text) : null };
}

function firstDay(
  texts: readonly Line[],
  patterns: readonly RegExp[],
): { text: string; date: string } | null {
  for (const pattern of patterns) {
    for (const line of texts) {
      const text = pattern.exec(line.text)?.[1];
      const read = text === undefined ? null : parseForecast(text);
      if (text !== undefined && read?.kind === "period" && read.precision === "day")
        return { text, date: read.latest };
    }
  }
  return null;
}

/** A front line may name the document and then its panel: "Delivery Progress Police and Crime Panel ~ …". */
function titleOf(line: string): string {
  const words = line.split(" ");
  const panel = words.findIndex((word, at) => /^Panel\b/.test(word) && words[at - 2] === "and");
  let end = panel - 3;
  while (words[end - 1]?.endsWith(",")) end--;
  return end > 0 ? words.slice(0, end).join(" ").trim() : line;
}
