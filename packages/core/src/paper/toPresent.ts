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
