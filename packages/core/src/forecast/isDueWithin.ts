import { assertDay } from "../calendar/index.js";
import type { Forecast } from "./types.js";

/**
 * Says whether the last day that a forecast may mean falls from one day to another, both included (`YYYY-MM-DD`).
 * @throws RangeError where `from` or `to` is no day
 * @example
 * isDueWithin(parseForecast("Q1 2020"), "2020-01-01", "2020-03-31"); // => true
 * isDueWithin(parseForecast("TBD"), "2020-01-01", "2020-03-31"); // => false
 */
export function isDueWithin(forecast: Forecast, from: string, to: string): boolean {
  assertDay("from", from);
  assertDay("to", to);
  return forecast.kind === "period" && forecast.latest >= from && forecast.latest <= to;
}
