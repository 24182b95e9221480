import { parseForecast } from "../forecast/index.js";
import type { ApprovedOn } from "./types.js";

/** Reads the date of approval by the rules of forecasts; `null` where the words name no time. */
export function parseApprovedOn(text: string): ApprovedOn | null {
  const read = parseForecast(text);
  if (read.kind !== "period") return null;
  return { text, precision: read.precision, earliest: read.earliest, latest: read.latest };
}
