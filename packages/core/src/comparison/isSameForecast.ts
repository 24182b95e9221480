import type { Forecast } from "../forecast/index.js";
import { foldWords } from "../text/index.js";

/** Words that say nothing about when inside a period a project ends: the safe end is the same. */
const IDLE_QUALIFIERS = new Set(["by", "end of", "end"]);

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
      qualifierOf(one.qualifier) === qualifierOf(other.qualifier)
    );
  if (one.kind === "state" && other.kind === "state") return one.stage === other.stage;
  if (one.kind === "unreadable" && other.kind === "unreadable")
    return foldWords(one.text) === foldWords(other.text);
  return one.kind === other.kind;
}

function qualifierOf(qualifier: string | null): string {
  const folded = (qualifier ?? "").toLowerCase();
  return IDLE_QUALIFIERS.has(folded) ? "" : folded;
}
