import type { Forecast, ForecastPeriod } from "../forecast/index.js";
import { foldWords } from "../text/index.js";
import { isRough, placeOf } from "./forecast.messages.js";

/**
 * Says whether two forecasts mean the same, however they are written: `Jan-20` and `January 2020` do, `early 2020` and
 * `late 2020` do not. Forecasts that could not be read are the same where their words are.
 * @example
 * isSameForecast({ text: "TBD", kind: "tbd" }, { text: "to be confirmed", kind: "tbd" }); // => true
 */
export function isSameForecast(one: Forecast, other: Forecast): boolean {
  if (one.kind === "period" && other.kind === "period")
    return (
      one.earliest === other.earliest &&
      one.latest === other.latest &&
      placeIn(one) === placeIn(other) &&
      isRough(one.qualifier) === isRough(other.qualifier)
    );
  if (one.kind === "state" && other.kind === "state") return one.stage === other.stage;
  if (one.kind === "unreadable" && other.kind === "unreadable")
    return foldWords(one.text) === foldWords(other.text);
  return one.kind === other.kind;
}

/** The end of a period is its safe end, so it says no more than the period alone. */
function placeIn({ qualifier }: ForecastPeriod): string {
  const place = placeOf(qualifier);
  return place === "end" ? "" : place;
}
