import { cut } from "../result/index.js";
import type { Period } from "./readPeriod.js";
import { type Open, readPhrase } from "./readPhrase.js";
import type { ForecastProblemCode } from "./refusals.messages.js";
import type { Forecast, ForecastAssumption, ForecastOptions, ForecastProblem } from "./types.js";
import { type Basis, type Refusal, refuse } from "./unit.js";

/** A longer phrase is refused unread; this bounds all work on one. */
export const MAX_FORECAST_LENGTH = 200;

/**
 * Reads when a project is forecast to end: what the paper says and the interval that it means (days `YYYY-MM-DD`,
 * both ends included). Never throws and never guesses: what is not certain is `unreadable`, with a code and how to
 * write it, or carries its assumption. A bare quarter or half is read by the calendar with the assumption
 * `calendar-quarter` or `calendar-half`, unless `yearStart` says otherwise; a year written as two (`2019/20`) is the
 * financial one whatever the option. A phrase of more than 200 characters is refused.
 * @param options `yearStart`: the month in which the office's quarters and halves start, 1 or 4; the year named is
 *   then the one in which that year starts
 * @see parseForecastReadings
 * @example
 * parseForecast("TBD"); // => { text: "TBD", kind: "tbd" }
 * parseForecast("Apr '20").latest; // => "2020-04-30"
 * parseForecast("Q4 2018").assumptions; // => ["calendar-quarter"]
 * parseForecast("Q4 2018", { yearStart: 4 }).earliest; // => "2019-01-01"
 * parseForecast("Q5 2018").problem.code; // => "forecast-unreadable"
 */
export function parseForecast(text: string, options: ForecastOptions = {}): Forecast {
  const forecast = toForecast(text, readBounded(text, options));
  return forecast.kind === "unreadable" ? (readTwice(text, options) ?? forecast) : forecast;
}

/** `Parhaus / Ongoing`: a cell whose two halves say the same, each in its own language. */
function readTwice(text: string, options: ForecastOptions): Forecast | null {
  const halves = text.slice(0, MAX_FORECAST_LENGTH).split(" / ");
  const [first, second, ...more] = halves.map((half) =>
    toForecast(half, readBounded(half, options)),
  );
  if (first === undefined || second === undefined || more.length > 0) return null;
  if (first.kind === "unreadable" || first.kind === "blank") return null;
  return JSON.stringify({ ...first, text }) === JSON.stringify({ ...second, text })
    ? { ...first, text }
    : null;
}

/**
 * Gives every reading that the words allow, each with the assumption by which it is one: both of a bare quarter or
 * half, October and autumn of "Hydref", those of a refused phrase that has some, otherwise the one of `parseForecast`.
 * @example
 * parseForecastReadings("Q4 2017").map(({ latest }) => latest); // => ["2017-12-31", "2018-03-31"]
 * parseForecastReadings("Winter 2019").map(({ earliest }) => earliest); // => ["2018-12-01", "2019-12-01"]
 * parseForecastReadings("TBD").length; // => 1
 */
export function parseForecastReadings(text: string): Forecast[] {
  const read = readBounded(text, {});
  const forecast = toForecast(text, read);
  if (!read.ok) {
    const readings = read.readings.flatMap((words) => toReading(text, words));
    return readings.length > 0 ? readings : [forecast];
  }
  const assumptions = "unit" in read ? read.unit.assumptions : [];
  if (assumptions.includes("hydref-october")) return [forecast, ...readAutumn(text)];
  const basis = assumptions.flatMap((one) => otherBasis.get(one) ?? [])[0];
  if (basis === undefined) return [forecast];
  const financial = toForecast(text, readBounded(text, { yearStart: 4 }));
  return [forecast, withAssumption(financial, basis)];
}

/** "Hydref 2019" may be autumn too, where the whole phrase can be. */
function readAutumn(text: string): Forecast[] {
  const autumn = toForecast(text, readBounded(text.replace(/hydref/i, "yr hydref"), {}));
  return autumn.kind === "period" ? [withAssumption(autumn, "hydref-autumn")] : [];
}

/** What is assumed where the year is taken to be the financial one instead. */
const otherBasis = new Map<ForecastAssumption, ForecastAssumption>([
  ["calendar-quarter", "financial-quarter"],
  ["calendar-half", "financial-half"],
]);

function toReading(text: string, words: string): Forecast[] {
  const read = parseForecast(words);
  return read.kind === "unreadable" ? [] : [withAssumption({ ...read, text }, `as ${words}`)];
}

function withAssumption(forecast: Forecast, assumption: ForecastAssumption): Forecast {
  if (forecast.kind !== "period") return forecast;
  return { ...forecast, assumptions: [...forecast.assumptions, assumption] };
}

function readBounded(text: string, { yearStart }: ForecastOptions): Period | Open | Refusal {
  if (text.length > MAX_FORECAST_LENGTH)
    return refuse("forecast-too-long", { limit: MAX_FORECAST_LENGTH });
  const basis: Basis = { yearStart: yearStart ?? 1, isDefault: yearStart === undefined };
  return readPhrase(text, basis);
}

function toForecast(text: string, read: Period | Open | Refusal): Forecast {
  if (!read.ok) {
    const { code, message, expected, values } = read;
    const said = { code, message, found: cut(text), expected };
    const problem: ForecastProblem<ForecastProblemCode> =
      Object.keys(values).length === 0 ? said : { ...said, values: { ...values } };
    return { text, kind: "unreadable", problem };
  }
  if ("unit" in read) {
    const { precision, earliest, latest, assumptions, edtf } = read.unit;
    const { qualifier } = read;
    return { text, kind: "period", precision, earliest, latest, qualifier, assumptions, edtf };
  }
  return read.kind === "state"
    ? { text, kind: "state", stage: read.stage }
    : { text, kind: read.kind };
}
