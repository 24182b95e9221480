import type { Forecast } from "./types.js";

/**
 * Says whether one forecast names a shorter time that lies wholly in that of another: it is more exact and has not
 * moved. What names no interval lies in none.
 * @example
 * isWithin(parseForecast("December 2022"), parseForecast("Q4 2022")); // => true
 * isWithin(parseForecast("Q4 2022"), parseForecast("Q4 2022")); // => false
 */
export function isWithin(inner: Forecast, outer: Forecast): boolean {
  if (inner.kind !== "period" || outer.kind !== "period") return false;
  const isSame = inner.earliest === outer.earliest && inner.latest === outer.latest;
  return !isSame && inner.earliest >= outer.earliest && inner.latest <= outer.latest;
}
