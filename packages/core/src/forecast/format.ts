import { monthName, type Language } from "../calendar/index.js";
import type { Forecast, ForecastPeriod } from "./types.js";

const WORDS = {
  en: {
    tbd: "To be confirmed",
    ongoing: "Ongoing",
    "on-hold": "On hold",
    completed: "Completed",
    to: "to",
  },
  cy: {
    tbd: "I'w gadarnhau",
    ongoing: "Parhaus",
    "on-hold": "Wedi’i ohirio",
    completed: "Wedi’i gwblhau",
    to: "i",
  },
};

function formatPeriod(period: ForecastPeriod, lang: Language): string {
  const write = (day: string, hasYear: boolean): string => {
    const date = period.precision === "day" ? `${Number(day.slice(8))} ` : "";
    return `${date}${monthName(Number(day.slice(5, 7)), lang)}${hasYear ? ` ${day.slice(0, 4)}` : ""}`;
  };
  const last = write(period.latest, true);
  if (write(period.earliest, true) === last) return last;
  const isOneYear = period.earliest.slice(0, 4) === period.latest.slice(0, 4);
  return `${write(period.earliest, !isOneYear)} ${WORDS[lang].to} ${last}`;
}

export function formatForecast(forecast: Forecast, options: { lang?: Language } = {}): string {
  const lang = options.lang ?? "en";
  if (forecast.kind === "period") return formatPeriod(forecast, lang);
  if (forecast.kind === "state") return WORDS[lang][forecast.stage];
  if (forecast.kind === "tbd" || forecast.kind === "ongoing") return WORDS[lang][forecast.kind];
  return forecast.kind === "blank" ? "" : forecast.text;
}
