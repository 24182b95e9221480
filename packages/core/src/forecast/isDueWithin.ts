import type { Forecast } from "./types.js";

/**
 * Says whether the last day that a forecast may mean falls from one day to another, both included (`YYYY-MM-DD`).
 * @example
 * isDueWithin(parseForecast("Q1 2020"), "2020-01-01", "2020-03-31"); // => true
 * isDueWithin(parseForecast("TBD"), "2020-01-01", "2020-03-31"); // => false
 */
export function isDueWithin(forecast: Forecast, from: string, to: string): boolean {
  return forecast.kind === "period" && forecast.latest >= from && forecast.latest <= to;
}
