import type { Forecast } from "./types.js";

export interface Slippage {
  minMonths: number;
  maxMonths: number;
}

const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/**
 * Counts how far a forecast moved, in calendar months; later is positive. `null` where either names no time.
 * @example
 * diffForecasts(parseForecast("Q4 2018"), parseForecast("Jan '20")); // => { minMonths: 13, maxMonths: 15 }
 */
export function diffForecasts(before: Forecast, after: Forecast): Slippage | null {
  if (before.kind !== "period" || after.kind !== "period") return null;
  const [from, until] = [monthOf(before.earliest), monthOf(before.latest)];
  const [newFrom, newUntil] = [monthOf(after.earliest), monthOf(after.latest)];
  if (until - from === newUntil - newFrom)
    return { minMonths: newFrom - from, maxMonths: newFrom - from };
  return { minMonths: newFrom - until, maxMonths: newUntil - from };
}
