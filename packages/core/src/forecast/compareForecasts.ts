import { compareDays } from "../calendar/index.js";
import { compareText } from "../text/index.js";
import type { Forecast } from "./types.js";

/** Forecasts that name an interval first, then those that name none, and last those that cannot be read. */
const ORDER: readonly Forecast["kind"][] = [
  "period",
  "ongoing",
  "tbd",
  "state",
  "blank",
  "unreadable",
];

/**
 * Orders forecasts as a sort expects: by the last day that each may mean, then by the first; those without an
 * interval come last.
 * @example
 * compareForecasts(parseForecast("Apr '18"), parseForecast("Q2 2018")); // => -1
 * compareForecasts(parseForecast("TBD"), parseForecast("2030")) > 0; // => true
 */
export function compareForecasts(one: Forecast, other: Forecast): number {
  if (one.kind === "period" && other.kind === "period") {
    return (
      compareDays(one.latest, other.latest) ||
      compareDays(one.earliest, other.earliest) ||
      compareText(one.text, other.text)
    );
  }
  return ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind) || compareText(one.text, other.text);
}
