import type { ForecastPeriod } from "../forecast/index.js";
import { describePeriod } from "./forecast.messages.js";

/** What two ways of saying a time of one year end with, so that the year need be said only once. */
const QUARTER = /^(the (?:first|second|third|fourth)) (quarter of \d{4})$/;
const MONTHS = /^(\p{L}+(?:–\p{L}+)?) (\d{4})$/u;

/** A range of months as one word, so that “from” and “to” are free for the two forecasts. */
export function toSpan(period: ForecastPeriod): string {
  return describePeriod(period).replace(" to ", "–");
}

/**
 * Says from when to when a forecast moved; where both lie in one year, that is said once.
 * @example
 * const [before, after] = ["Q2 2023", "Q3 2023"].map((text) => parseForecast(text, { yearStart: 4 }));
 * describeMove(before, after); // => "from July–September to October–December 2023"
 */
export function describeMove(before: ForecastPeriod, after: ForecastPeriod): string {
  const [from, to] = [toSpan(before), toSpan(after)];
  for (const form of [QUARTER, MONTHS]) {
    const [, start, end] = form.exec(from) ?? [];
    const [, , otherEnd] = form.exec(to) ?? [];
    if (start !== undefined && end === otherEnd) return `from ${start} to ${to}`;
  }
  return `from ${from} to ${to}`;
}
