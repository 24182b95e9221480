import { formatForecast, type Forecast, type ForecastPeriod } from "../forecast/index.js";
import { formatStage } from "../lifecycle/index.js";

const ORDINALS = ["first", "second", "third", "fourth"] as const;
const SEASONS = ["spring", "summer", "autumn"] as const;
const EDTF_SPRING = 21;
const EDTF_QUARTER = 33;
const EDTF_HALF = 40;

/**
 * Says a period as people say it: a calendar quarter as "the fourth quarter of 2018", a financial one by its months.
 */
export function describePeriod(period: ForecastPeriod): string {
  const words = readEdtf(period) ?? formatPeriod(period);
  const place = placeOf(period.qualifier);
  const about = isRough(period.qualifier) ? "about " : "";
  return `${about}${describePlace(place, words, isMonthRange(period))}`;
}

/** "May to the end of July 2024": in a range of months the end is that of the last. */
function describePlace(place: string, words: string, isRange: boolean): string {
  if (place === "") return words;
  if (place === "end" && isRange) return words.replace(" to ", " to the end of ");
  if (place !== "early" && place !== "late") return `the ${place} of ${words}`;
  return words.startsWith("the ") ? `${place} in ${words}` : `${place} ${words}`;
}

/** Quarters and years that are said by their months are of another precision. */
function isMonthRange({ precision, earliest, latest }: ForecastPeriod): boolean {
  return precision === "month" && earliest.slice(0, 7) !== latest.slice(0, 7);
}

const places = new Map([
  ["mid", "middle"],
  ["middle of", "middle"],
  ["end of", "end"],
  ["beginning of", "start"],
  ["start of", "start"],
]);

/** Where in its period a qualifier puts the date: `early`, `middle`, `late`, `start`, `end`, or nothing; "by" and "circa" say no more. */
export function placeOf(qualifier: string | null): string {
  const place = (qualifier ?? "")
    .toLowerCase()
    .replace(/^by(?: |$)/, "")
    .replace(/^circa(?: |$)/, "");
  return places.get(place) ?? place;
}

/** Whether the paper says only roughly when. */
export function isRough(qualifier: string | null): boolean {
  return /\bcirca\b/.test(qualifier ?? "");
}

/** Says any forecast for use inside a sentence; words that could not be read are quoted. */
export function describeForecast(forecast: Forecast): string {
  switch (forecast.kind) {
    case "period":
      return describePeriod(forecast);
    case "tbd":
      return "to be confirmed";
    case "ongoing":
      return "ongoing";
    case "state":
      return formatStage(forecast.stage).toLowerCase();
    case "blank":
      return "no date";
    case "unreadable":
      return `“${forecast.text}”, which could not be read as a date`;
  }
}

/** EDTF writes calendar quarters, halves and seasons as numbers; what it writes as an interval has no such name. */
function readEdtf({ edtf }: ForecastPeriod): string | null {
  const [, year, code] = /^(\d{4})-(\d{2})$/.exec(edtf ?? "") ?? [];
  const number = Number(code ?? 0);
  const quarter = ORDINALS[number - EDTF_QUARTER];
  if (quarter) return `the ${quarter} quarter of ${year}`;
  const half =
    number === EDTF_HALF || number === EDTF_HALF + 1 ? ORDINALS[number - EDTF_HALF] : null;
  if (half) return `the ${half} half of ${year}`;
  const season = SEASONS[number - EDTF_SPRING];
  return season ? `${season} ${year}` : null;
}

function formatPeriod(period: ForecastPeriod): string {
  const isYear =
    period.earliest.endsWith("-01-01") && period.latest === `${period.earliest.slice(0, 4)}-12-31`;
  return isYear ? period.earliest.slice(0, 4) : formatForecast({ ...period, qualifier: null });
}
