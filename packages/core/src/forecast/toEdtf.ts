import type { Forecast } from "./types.js";

/**
 * Gives a forecast as EDTF (ISO 8601-2): calendar quarters are `2018-33` to `2018-36`, halves `2020-40` and `2020-41`,
 * spring to autumn `2019-21` to `2019-23`; a financial quarter or a winter is the interval of its months. What names
 * no interval is `null`.
 * @example
 * toEdtf(parseForecast("Q2 2018")); // => "2018-34"
 * toEdtf(parseForecast("Q2 2018/19")); // => "2018-07/2018-09"
 * toEdtf(parseForecast("TBD")); // => null
 */
export function toEdtf(forecast: Forecast): string | null {
  return forecast.kind === "period" ? forecast.edtf : null;
}
