import { compareText } from "../text/index.js";
import { compareDays, dayNumber, monthIndex } from "../calendar/index.js";
import type { Forecast } from "./types.js";

export interface Slippage {
  minMonths: number;
  maxMonths: number;
  days?: number;
}

const ORDER = ["period", "ongoing", "tbd", "state", "blank", "unreadable"];

/** Sorts by the safe end; forecasts without an interval come last. */
export function compareForecasts(a: Forecast, b: Forecast): number {
  if (a.kind === "period" && b.kind === "period") {
    return (
      compareDays(a.latest, b.latest) ||
      compareDays(a.earliest, b.earliest) ||
      compareText(a.text, b.text)
    );
  }
  return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || compareText(a.text, b.text);
}

/** Slippage in calendar months; `null` where either names no interval. */
export function diffForecasts(before: Forecast, after: Forecast): Slippage | null {
  if (before.kind !== "period" || after.kind !== "period") return null;
  const [a1, a2] = [monthIndex(before.earliest), monthIndex(before.latest)];
  const [b1, b2] = [monthIndex(after.earliest), monthIndex(after.latest)];
  const isSameLength = a2 - a1 === b2 - b1;
  const months = isSameLength
    ? { minMonths: b1 - a1, maxMonths: b1 - a1 }
    : { minMonths: b1 - a2, maxMonths: b2 - a1 };
  const areDays = before.earliest === before.latest && after.earliest === after.latest;
  return areDays ? { ...months, days: dayNumber(after.latest) - dayNumber(before.latest) } : months;
}

export function hasLapsed(forecast: Forecast, asOf: string): boolean {
  return forecast.kind === "period" && forecast.latest < asOf;
}

/** Whether the safe end falls from one day to another, both included. */
export function isDueWithin(forecast: Forecast, from: string, to: string): boolean {
  return forecast.kind === "period" && forecast.latest >= from && forecast.latest <= to;
}

export function toEdtf(forecast: Forecast): string | null {
  return forecast.kind === "period" ? forecast.edtf : null;
}
