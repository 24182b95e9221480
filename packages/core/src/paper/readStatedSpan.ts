import {
  addMonths,
  type Day,
  daysBetween,
  lastDayOfMonth,
  monthNames,
  shortMonthNames,
} from "../calendar/index.js";
import { parseForecast } from "../forecast/index.js";
import { say } from "../text/index.js";
import type { PaperWindow } from "./types.js";
import { windowEvidence } from "./window.messages.js";

/** After so many months the paper on the next quarter is due. */
export const MOST_MONTHS_AFTER_PERIOD = 3;

/** A stretch that is longer is a plan's, and not what a paper reports on. */
const LONGEST_PERIOD_DAYS = 366;

const MONTH = `(?:${[...monthNames.en, ...shortMonthNames].join("|")})`;
const QUARTER = String.raw`(?:Q ?[1-4]|quarter (?:[1-4]|one|two|three|four)|[1-4](?:st|nd|rd|th) quarter(?: of)?)`;

/** How a front names the period that a paper reports on: its end, its months, or its quarter in a split year. */
const PERIODS = [
  String.raw`\b(?:quarter|period|year|months) (?:to|ending|ended):? ?(?:the )?((?:end (?:of )?)?(?:\d{1,2}(?:st|nd|rd|th)? )?${MONTH} \d{4})\b`,
  String.raw`\b(${MONTH}(?: \d{4})? ?(?:[-–—]|to) ?${MONTH} \d{4})\b`,
  String.raw`\b(${QUARTER},? (?:of )?\d{4} ?[/–-] ?\d{2,4})\b`,
].map((words) => new RegExp(words, "iu"));

const SEASON = String.raw`(?:spring|summer|autumn|winter)(?: of)?`;

/** The month or the season in which a panel meets, where nothing narrower is named. */
const PANEL_MONTH = new RegExp(
  String.raw`\bpanel(?: meeting)?[\s~–—|,:-]+((?:${MONTH}|${SEASON}) \d{4}(?:[/–-]\d{2})?)\W*$`,
  "iu",
);

/** A period that is still to come, or one to which this one is held. */
const OTHER_PERIOD =
  /\b(?:forward|forthcoming|next|future|upcoming|planned|budget|previous|last|since|compar\p{L}{2,6}|against|minutes)\b/iu;

/**
 * Reads when a paper was written from the period on which it says that it reports ("Quarter to end September 2013"), or
 * from the month of its panel. Periods that differ say nothing, nor does a quarter that may start in either of two months.
 */
export function readStatedSpan(front: readonly string[]): PaperWindow | null {
  const lines = front.filter((line) => !OTHER_PERIOD.test(line));
  const months = lines.flatMap((line) => spanOf(line, PANEL_MONTH) ?? []);
  const [month] = months;
  if (month && months.every(({ latest }) => latest === month.latest)) return month;
  const periods = lines.flatMap((line) => {
    const found = PERIODS.flatMap((pattern) => spanOf(line, pattern) ?? []);
    return found.filter((period) => daysIn(period) <= LONGEST_PERIOD_DAYS).slice(0, 1);
  });
  const [first] = periods;
  if (!first || periods.some(({ latest }) => latest !== first.latest)) return null;
  const latest = endOfMonth(addMonths(`${first.latest.slice(0, 8)}01`, MOST_MONTHS_AFTER_PERIOD));
  const after = say(windowEvidence, "afterPeriod", { months: MOST_MONTHS_AFTER_PERIOD });
  return { earliest: first.latest, latest, evidence: [...first.evidence, after] };
}

function spanOf(line: string, pattern: RegExp): PaperWindow | null {
  const words = pattern.exec(line)?.[1];
  const read = words === undefined ? null : parseForecast(words);
  if (read?.kind !== "period" || read.assumptions.length > 0) return null;
  const evidence = [say(windowEvidence, "period", { words: line.trim() })];
  return { earliest: read.earliest, latest: read.latest, evidence };
}

function daysIn({ earliest, latest }: PaperWindow): number {
  return daysBetween(earliest, latest) + 1;
}

function endOfMonth(day: Day): Day {
  return lastDayOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
}
