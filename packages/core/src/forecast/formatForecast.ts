import { monthName } from "../calendar/index.js";
import { formatStage } from "../lifecycle/index.js";
import type { Language, LanguageOptions } from "../text/index.js";
import type { Forecast, ForecastPeriod, ForecastQualifier } from "./types.js";
import { formatWords, qualifiers, welshSoftMonths } from "./vocabulary.js";

/**
 * Writes a forecast in plain English or Welsh: the months, days or years that it means, with the word before them
 * that the paper used. What names no time is written in words, and what could not be read stays as it is. Reading the
 * words again gives the same kind, days, qualifier and stage; a quarter is then named by its months.
 * @param options `lang`: `en` (the default) or `cy`
 * @example
 * formatForecast(parseForecast("Q2 2018")); // => "April to June 2018"
 * formatForecast(parseForecast("end of Apr '20")); // => "end of April 2020"
 * formatForecast(parseForecast("TBD"), { lang: "cy" }); // => "I'w gadarnhau"
 */
export function formatForecast(forecast: Forecast, options: LanguageOptions = {}): string {
  const lang = options.lang ?? "en";
  if (forecast.kind === "period") return formatPeriod(forecast, lang);
  if (forecast.kind === "state") return formatStage(forecast.stage, { lang });
  if (forecast.kind === "tbd" || forecast.kind === "ongoing")
    return formatWords[lang][forecast.kind];
  return forecast.text;
}

function formatPeriod(period: ForecastPeriod, lang: Language): string {
  const words = period.precision === "year" ? formatYears(period, lang) : formatDays(period, lang);
  const isSaid = words.includes(` ${formatWords[lang].toEndOf} `);
  return period.qualifier === null || isSaid
    ? words
    : `${formatQualifier(period.qualifier, lang)} ${words}`;
}

const { by, circa, ...places } = qualifiers;

/** "By", "circa" and the word for a part, in this order where there are several. */
function formatQualifier(qualifier: ForecastQualifier, lang: Language): string {
  const written = qualifier.split(" ");
  const isIn = ({ en }: { en: string }): boolean => written.includes(en);
  const place = Object.values(places).find(({ en }) => qualifier.endsWith(en));
  return joinWords([isIn(by) && by[lang], isIn(circa) && circa[lang], place?.[lang] ?? false]);
}

/** Calendar years are written by themselves, financial ones by their months. */
function formatYears(period: ForecastPeriod, lang: Language): string {
  const { earliest, latest } = period;
  if (!earliest.endsWith("-01-01")) return formatDays({ ...period, precision: "month" }, lang);
  const [first, last] = [earliest.slice(0, 4), latest.slice(0, 4)];
  return first === last ? first : `${first} ${joinerOf(period, lang)} ${last}`;
}

/** From the first day or month to the last; what both share is said once, at the end. */
function formatDays(period: ForecastPeriod, lang: Language): string {
  const { precision, earliest, latest } = period;
  const isDay = precision === "day";
  const last = joinWords([isDay && dateOf(latest), monthOf(latest, lang), yearOf(latest)]);
  if (earliest === latest || (!isDay && earliest.slice(0, 7) === latest.slice(0, 7))) return last;
  const isSameYear = yearOf(earliest) === yearOf(latest);
  const isSameMonth = isDay && earliest.slice(0, 7) === latest.slice(0, 7);
  const first = joinWords([
    isDay && dateOf(earliest),
    !isSameMonth && monthOf(earliest, lang),
    !isSameYear && yearOf(earliest),
  ]);
  const joiner = joinerOf(period, lang);
  const isSoft = lang === "cy" && !isDay && joiner === formatWords.cy.to;
  return `${first} ${joiner} ${isSoft ? softened(last, latest) : last}`;
}

/** "May to end of July 2024": it is the last of them that ends. */
function joinerOf({ qualifier }: ForecastPeriod, lang: Language): string {
  const { to, toEndOf } = formatWords[lang];
  return qualifier === places.end.en ? toEndOf : to;
}

/** After "i" the name of a Welsh month softens: "Ebrill i Fehefin". */
function softened(words: string, day: string): string {
  const month = Number(day.slice(5, 7));
  return words.replace(monthName(month, "cy"), welshSoftMonths[month - 1] ?? "");
}

function dateOf(day: string): string {
  return String(Number(day.slice(8)));
}

function monthOf(day: string, lang: Language): string {
  return monthName(Number(day.slice(5, 7)), lang);
}

function yearOf(day: string): string {
  return day.slice(0, 4);
}

function joinWords(words: readonly (string | false)[]): string {
  return words.filter((word) => word !== false).join(" ");
}
