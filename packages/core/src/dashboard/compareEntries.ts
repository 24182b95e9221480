import { compareText } from "../text/index.js";
import type { ForecastEntry } from "./types.js";

/** Complete: entries that compare as equal are equal, so their order cannot be told. */
export function compareEntries(one: ForecastEntry, other: ForecastEntry): number {
  return (
    compareText(one.title, other.title) ||
    compareText(one.id, other.id) ||
    compareText(one.forecast, other.forecast)
  );
}
