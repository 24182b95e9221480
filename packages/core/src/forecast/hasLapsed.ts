import { assertDay } from "../calendar/index.js";
import type { Forecast } from "./types.js";

/**
 * Says whether the last day that a forecast may mean is before a day. What names no interval has not lapsed. Whether
 * the project is still current is for the caller to ask.
 * @param asOf the day, `YYYY-MM-DD`
 * @throws RangeError where `asOf` is no day
 * @example
 * hasLapsed(parseForecast("Jan '20"), "2020-02-07"); // => true
 * hasLapsed(parseForecast("Jan '20"), "2020-01-31"); // => false
 */
export function hasLapsed(forecast: Forecast, asOf: string): boolean {
  assertDay("asOf", asOf);
  return forecast.kind === "period" && forecast.latest < asOf;
}
