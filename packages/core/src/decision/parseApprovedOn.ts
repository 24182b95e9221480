import { parseForecast } from "../forecast/index.js";
import type { ApprovedOn } from "./types.js";

/**
 * Reads the date of approval by the rules of forecasts: a day or a month in any of their forms, or a longer time
 * that is certain. `null` where the words name no time, and where they name one that cannot be known or is no
 * date of approval: a day without its year (`16th October`), a bare quarter, `by` or `early`.
 * @example
 * parseApprovedOn("25/01/2021"); // => { text: "25/01/2021", precision: "day", earliest: "2021-01-25", latest: "2021-01-25" }
 * parseApprovedOn("16th October"); // => null
 */
export function parseApprovedOn(text: string): ApprovedOn | null {
  const read = parseForecast(text);
  if (read.kind !== "period" || read.qualifier !== null || read.assumptions.length > 0) return null;
  return { text, precision: read.precision, earliest: read.earliest, latest: read.latest };
}
