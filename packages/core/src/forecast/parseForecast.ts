import { cut } from "../result/index.js";
import { readPhrase } from "./readPhrase.js";
import { fold } from "./tokens.js";
import type { Forecast, ForecastOptions, ForecastStage, ForecastUnreadable } from "./types.js";
import { refuse, type Refusal } from "./unit.js";

/** A longer phrase is refused unread; this bounds all work on one. */
export const MAX_FORECAST_LENGTH = 200;

const TBD = new Set([
  "tbd",
  "tbc",
  "tba",
  "to be confirmed",
  "to be determined",
  "to be agreed",
  "i'w gadarnhau",
]);
const ONGOING = new Set(["ongoing", "on-going", "on going", "continuous", "rolling", "parhaus"]);
const STATES: ReadonlyMap<string, ForecastStage> = new Map([
  ["on hold", "on-hold"],
  ["on-hold", "on-hold"],
  ["complete", "completed"],
  ["completed", "completed"],
  ["closed", "completed"],
]);

function unreadable(text: string, refusal: Refusal): ForecastUnreadable {
  const { code, message, expected } = refusal;
  return {
    text,
    kind: "unreadable",
    problem: { code, message, found: cut(text), expected },
  };
}

function parseWord(text: string): Forecast | null {
  const folded = fold(text);
  if (/^-*$/.test(folded) || /^n ?\/? ?a$/.test(folded)) return { text, kind: "blank" };
  if (TBD.has(folded)) return { text, kind: "tbd" };
  if (ONGOING.has(folded)) return { text, kind: "ongoing" };
  const stage = STATES.get(folded);
  return stage ? { text, kind: "state", stage } : null;
}

/**
 * Reads when a project is forecast to end: what the paper says and the interval that it means
 * (days `YYYY-MM-DD`, both ends included). Never throws and never guesses: what is not certain is
 * `unreadable` with a code, or carries its assumption.
 * @example
 * parseForecast("Apr '20"); // kind "period", 2020-04-01 to 2020-04-30
 */
export function parseForecast(text: string, options: ForecastOptions = {}): Forecast {
  if (text.length > MAX_FORECAST_LENGTH) {
    return unreadable(
      text,
      refuse("too-long", `A forecast of more than ${MAX_FORECAST_LENGTH} characters is not read.`),
    );
  }
  const word = parseWord(text);
  if (word) return word;
  const phrase = readPhrase(text, options);
  if (!("unit" in phrase)) return unreadable(text, phrase);
  const { precision, earliest, latest, assumptions, edtf } = phrase.unit;
  return {
    text,
    kind: "period",
    precision,
    earliest,
    latest,
    qualifier: phrase.qualifier,
    assumptions,
    edtf,
  };
}

/**
 * Gives every reading that the words allow: both of a bare quarter or half, those of a refused
 * phrase that has some, otherwise the one of `parseForecast`.
 */
export function parseForecastReadings(text: string): Forecast[] {
  const forecast = parseForecast(text);
  if (forecast.kind === "period" && forecast.assumptions.some((a) => a.startsWith("calendar-"))) {
    return [forecast, parseForecast(text, { yearStart: 4 })];
  }
  if (forecast.kind !== "unreadable" || text.length > MAX_FORECAST_LENGTH) return [forecast];
  const phrase = readPhrase(text, {});
  if ("unit" in phrase || phrase.readings.length === 0) return [forecast];
  return phrase.readings.map((reading) => ({ ...parseForecast(reading), text }));
}
