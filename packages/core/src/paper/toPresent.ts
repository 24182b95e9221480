import { addMonths, type Day, monthNames } from "../calendar/index.js";
import { parseForecast } from "../forecast/index.js";

const MONTH = `(?:${monthNames.en.join("|")})`;
const PERIOD = String.raw`(?:the (?:reporting )?(?:period|quarter|month)|(?:Q ?[1-4]|quarter (?:[1-4]|one|two|three|four)) \d{4}(?:[/–-]\d{2,4})?(?: \([^()]{1,60}\))?|${MONTH}(?: \d{4})?)`;
const AT_END = new RegExp(String.raw`\b(?:at|by) the end of (${PERIOD}),?(?= )`, "iu");

/** Papers come about every quarter: an end that lies further back is that of an earlier paper. */
const MOST_MONTHS_BACK = 6;

/** Says whether a sentence tells how things stood at the end of the period on which its paper reports. */
export function isAtPeriodEnd(sentence: string, day: Day | null): boolean {
  const period = AT_END.exec(sentence)?.[1];
  if (period === undefined) return false;
  if (/^the /i.test(period)) return true;
  if (day === null) return false;
  const year = Number(day.slice(0, 4));
  const isBare = !/\d{4}/.test(period);
  return (isBare ? [`${period} ${year}`, `${period} ${year - 1}`] : [period]).some((words) => {
    const read = parseForecast(words);
    if (read.kind !== "period" || read.assumptions.length > 0) return false;
    return read.latest <= day && read.latest >= addMonths(day, -MOST_MONTHS_BACK);
  });
}

/** Puts a sentence on the end of the paper's own period into the present, in which counts are stated. */
export function toPresent(sentence: string): string {
  return sentence
    .replace(AT_END, "")
    .trim()
    .replace(/\bthere (?:were|was)\b/gi, "there are")
    .replace(/\bhad (?=(?:been|not|yet)\b)/gi, "have ")
    .replace(/\b(?:were|was)\b/gi, "are")
    .replace(/\b(?:held|had|contained|comprised)\b/gi, "has");
}

const MONTH_OF = `(?:the end of )?(?:\\d{1,2} )?(${MONTH}(?: \\d{4})?)`;
const SPAN = new RegExp(
  `\\b(?:since|between ${MONTH_OF} and|from ${MONTH_OF} to) ${MONTH_OF}`,
  "giu",
);

/** A period that starts further back is longer than the one on which a paper reports. */
const MOST_MONTHS_REPORTED = 7;

/**
 * Writes "since April" and "between April and June" as "in the period" where those are the months on which the paper of
 * that day reports.
 */
export function markPeriod(sentence: string, day: Day | null): string {
  if (day === null) return sentence;
  return sentence.replace(SPAN, (span: string, ...months: (string | undefined)[]) => {
    const named = months.slice(0, 3).flatMap((month) => month ?? []);
    return named.every((month) => isRecent(month, day)) ? "in the period" : span;
  });
}

/** Whether a month, in the latest year that it can be where none stands beside it, lies in the months before a day. */
function isRecent(month: string, day: Day): boolean {
  const year = Number(day.slice(0, 4));
  const written = /\d{4}/.test(month) ? [month] : [`${month} ${year}`, `${month} ${year - 1}`];
  return written.some((words) => {
    const read = parseForecast(words);
    return (
      read.kind === "period" &&
      read.earliest <= day &&
      read.earliest >= addMonths(day, -MOST_MONTHS_REPORTED)
    );
  });
}
