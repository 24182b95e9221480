import { daysBetween, monthIndex } from "../calendar/index.js";
import type { Forecast } from "./types.js";

/** By how much a forecast has moved: later is positive, earlier negative. */
export interface Slippage {
  /** The smaller end of the range, in calendar months with its sign: -15 where it moved 13 to 15 months earlier. */
  minMonths: number;
  /** The greater end of the range, in calendar months with its sign. */
  maxMonths: number;
  /** In days too, where both forecasts are single days. */
  days?: number;
}

/**
 * Says by how many calendar months a forecast has moved, days of the month ignored. Two intervals of equal length
 * in months have moved by one figure; otherwise the range runs from the new start less the old end to the new end less the
 * old start. Two days give the days as well. Where either forecast names no interval, the result is `null`. Exchanging the two turns every sign, and the ends with it.
 * @example
 * diffForecasts(parseForecast("Q1 2018"), parseForecast("Q2 2018")); // => { minMonths: 3, maxMonths: 3 }
 * diffForecasts(parseForecast("Q4 2018"), parseForecast("Jan '20")); // => { minMonths: 13, maxMonths: 15 }
 * diffForecasts(parseForecast("Q1 2018"), parseForecast("2018")); // => { minMonths: -2, maxMonths: 11 }
 * diffForecasts(parseForecast("TBD"), parseForecast("Jan '20")); // => null
 */
export function diffForecasts(before: Forecast, after: Forecast): Slippage | null {
  if (before.kind !== "period" || after.kind !== "period") return null;
  const [beforeStart, beforeEnd] = [monthIndex(before.earliest), monthIndex(before.latest)];
  const [afterStart, afterEnd] = [monthIndex(after.earliest), monthIndex(after.latest)];
  const isSameLength = beforeEnd - beforeStart === afterEnd - afterStart;
  const months = isSameLength
    ? { minMonths: afterStart - beforeStart, maxMonths: afterStart - beforeStart }
    : { minMonths: afterStart - beforeEnd, maxMonths: afterEnd - beforeStart };
  const areDays = before.earliest === before.latest && after.earliest === after.latest;
  return areDays ? { ...months, days: daysBetween(before.latest, after.latest) } : months;
}
