import type { Forecast } from "./types.js";

/** Says whether the whole of a forecast lies before the day of the paper; only a period can lapse. */
export function hasLapsed(forecast: Forecast, asOf: string): boolean {
  return forecast.kind === "period" && forecast.latest < asOf;
}
