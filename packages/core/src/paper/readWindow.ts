import {
  addMonths,
  compareDays,
  type Day,
  lastDayOfMonth,
  monthNames,
  toDay,
} from "../calendar/index.js";
import type { Decision } from "../decision/index.js";
import { parseForecast } from "../forecast/index.js";
import { projectNouns } from "../profile/index.js";
import { foldWords, say } from "../text/index.js";
import { readStatedSpan } from "./readStatedSpan.js";
import type { PaperWindow } from "./types.js";
import { windowEvidence } from "./window.messages.js";

/**
 * How many months a window reaches where the paper tells one side of it alone. Papers come about every quarter and list
 * the decisions since the last one: of six months, two papers are missing already. The sample paper of January 2018
 * lists decisions of September to December 2017.
 */
export const MOST_WINDOW_MONTHS = 6;

const NOUN = `(?:${projectNouns.flatMap(({ one, many }) => [one, many]).join("|")})`;
const NUMBER = String.raw`(?:\d{1,4}|[Il]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;

/** "8 further projects due to deliver by February 2018", "2 projects to commence in January:", "Five more are due to finish by March". */
const PROJECTS_AHEAD = new RegExp(
  String.raw`^${NUMBER}(?: (?:further|more|other|additional))? ${NOUN} (?:(?:are|is) )?(?:(?:due|expected|planned|scheduled|set) )?to (?:deliver|complete|finish|end|close|be delivered|be completed|be finished|commence|start) (?:by|in) (?:the end of )?(.*?)[.:;]?$`,
  "i",
);

/** One bound of a window, with the sentence that speaks for it. */
interface Bound {
  day: Day;
  evidence: string;
}

/**
 * Works out between which days a paper must lie that names none: not before its latest decision was approved, and not
 * after the end of the months that its headline names as still ahead. Where it tells one side alone, the other is at most
 * `MOST_WINDOW_MONTHS` away.
 * @param lines the lines and list items in which the headline may say what is ahead
 * @param front the lines at the front, which may state a period: a paper is of the months after its end
 * @returns `null` where nothing speaks, or what speaks contradicts itself
 */
export function readWindow(
  decisions: readonly Pick<Decision, "approvedOn">[],
  lines: readonly string[],
  front: readonly string[] = [],
): PaperWindow | null {
  const stated = readStatedSpan(front);
  const told = readToldSpan(decisions, lines);
  if (stated === null || told === null) return stated ?? told;
  const earliest = stated.earliest > told.earliest ? stated.earliest : told.earliest;
  const latest = stated.latest < told.latest ? stated.latest : told.latest;
  return toWindow(earliest, latest, [...stated.evidence, ...told.evidence]);
}

/** What decisions and projects ahead say. */
function readToldSpan(
  decisions: readonly Pick<Decision, "approvedOn">[],
  lines: readonly string[],
): PaperWindow | null {
  const from = latestDecision(decisions);
  const ahead = toOrder(lines.flatMap((line) => readAhead(line, from?.day ?? null)));
  const until = ahead.at(-1) ?? null;
  if (from === null) return until && boundBefore(until, ahead);
  const end = endOfMonth(addMonths(from.day, MOST_WINDOW_MONTHS - 1));
  if (until === null) return toWindow(from.day, end, [from.evidence, sayBounded("latest")]);
  const evidence = [from, ...ahead].map((bound) => bound.evidence);
  if (until.day <= end) return toWindow(from.day, until.day, evidence);
  return toWindow(from.day, end, [...evidence, sayBounded("latest")]);
}

function boundBefore(until: Bound, ahead: readonly Bound[]): PaperWindow | null {
  const start = `${addMonths(until.day, 1 - MOST_WINDOW_MONTHS).slice(0, 8)}01`;
  const evidence = ahead.map((bound) => bound.evidence);
  return toWindow(start, until.day, [...evidence, sayBounded("earliest")]);
}

function toWindow(earliest: Day, latest: Day, evidence: readonly string[]): PaperWindow | null {
  return earliest <= latest ? { earliest, latest, evidence: [...new Set(evidence)] } : null;
}

const sayBounded = (side: "earliest" | "latest"): string =>
  say(windowEvidence, "bounded", { side, months: MOST_WINDOW_MONTHS });

/** The approval that starts last; of a month it is the month's first day. */
function latestDecision(decisions: readonly Pick<Decision, "approvedOn">[]): Bound | null {
  const approvals = decisions.flatMap(({ approvedOn }): Bound[] => {
    if (approvedOn === null) return [];
    const evidence = say(windowEvidence, "latestDecision", { approved: approvedOn.text });
    return [{ day: approvedOn.earliest, evidence }];
  });
  return toOrder(approvals).at(-1) ?? null;
}

/** The last bound counts: words on what is ahead are written before the meeting, which may have overtaken the nearer. */
function toOrder(bounds: readonly Bound[]): Bound[] {
  return bounds.toSorted((one, other) => compareDays(one.day, other.day));
}

function readAhead(line: string, after: Day | null): Bound[] {
  const phrase = PROJECTS_AHEAD.exec(line.trim())?.[1];
  const day = phrase === undefined ? null : (readEnd(phrase) ?? readEndOfMonth(phrase, after));
  if (day === null) return [];
  const words = line.trim().replace(/[.:;]$/, "");
  return [{ day, evidence: say(windowEvidence, "projectsAhead", { words }) }];
}

function readEnd(phrase: string): Day | null {
  const read = parseForecast(phrase);
  const isSure = read.kind === "period" && read.assumptions.length === 0;
  return isSure ? read.latest : null;
}

/** A month without its year is the first of that name from the latest decision on. */
function readEndOfMonth(phrase: string, after: Day | null): Day | null {
  const month = monthNames.en.findIndex((name) => foldWords(name) === foldWords(phrase)) + 1;
  if (month === 0 || after === null) return null;
  const [year, first] = [Number(after.slice(0, 4)), Number(after.slice(5, 7))];
  return endOfMonth(toDay(month < first ? year + 1 : year, month, 1));
}

function endOfMonth(day: Day): Day {
  return lastDayOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
}
