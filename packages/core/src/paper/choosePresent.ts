import { monthNames, shortMonthNames } from "../calendar/index.js";
import { parseForecast } from "../forecast/index.js";
import { expectedTimes, otherTimes, presentTimes, wholeWords } from "../profile/index.js";

/** Which of several headings for one thing is that of the present. */
export interface Present {
  /** Its place among the headings, from 0. */
  index: number;
  /** Whether only the order of months or quarters without a year told it. */
  isLikely: boolean;
}

/**
 * Chooses which of several headings that stand for the same (the ends or the ratings of other days) is that of the
 * present: the only one that speaks of no other time, else the one that says it is the present, else the one that is
 * forecast beside what was planned, else the latest of those that name a day; `null` where none of these tells it.
 * @example
 * choosePresent(["Planned", "Forecast"]); // => { index: 1, isLikely: false }
 * choosePresent(["November", "February"]); // => { index: 1, isLikely: true }
 * choosePresent(["Time", "Cost"]); // => null
 */
export function choosePresent(headings: readonly string[]): Present | null {
  const words = headings.map((heading) => heading.toLowerCase());
  const open = words.flatMap((text, index) => (otherTimes.test(text) ? [] : [index]));
  const said = (times: RegExp) => open.filter((index) => times.test(words[index] ?? ""));
  const [told] = [open, said(presentTimes), said(expectedTimes), said(wholeWords)].filter(
    ({ length }) => length === 1,
  );
  const [index] = told ?? [];
  return index === undefined ? latestNamed(open, words) : { index, isLikely: false };
}

const MONTHS = [...monthNames.en, ...shortMonthNames].map((name) => name.toLowerCase());
const MONTH = `(?:${MONTHS.toSorted((one, other) => other.length - one.length).join("|")})`;
const DAY = new RegExp(
  String.raw`\b(?:(?:\d{1,2} )?${MONTH}(?: (?:19|20)\d\d| ?'?\d\d)?|q[1-4](?: (?:19|20)\d\d(?:[/-]\d\d)?)?|\d{1,2}/\d{1,2}/\d{4}|(?:19|20)\d\d)\b`,
);

/** The heading with the latest day; where none has a year, time runs from the left to the right. */
function latestNamed(open: readonly number[], words: readonly string[]): Present | null {
  const days = open.map((index) => DAY.exec(words[index] ?? "")?.[0] ?? null);
  const last = open.at(-1);
  if (last === undefined || open.length < 2 || days.includes(null)) return null;
  if (new Set(days).size < days.length) return null;
  const ends = days.map((day) => {
    const read = parseForecast(day ?? "");
    return read.kind === "period" ? read.latest : null;
  });
  if (ends.every((end) => end === null)) return { index: last, isLikely: true };
  if (ends.includes(null)) return null;
  const [latest] = ends
    .flatMap((end) => end ?? [])
    .toSorted((one, other) => (one < other ? 1 : -1));
  const at = ends.indexOf(latest ?? null);
  return { index: open[at] ?? last, isLikely: false };
}
