import { formatDay } from "../../calendar/index.js";
import { sayTitle } from "../../text/index.js";
import type { RuleCatalogue } from "../types.js";

export interface ForecastLapsedValues {
  /** The project's title, as printed. */
  title: string;
  /** The forecast as printed. */
  forecast: string;
  /** The last day of the forecast, as `YYYY-MM-DD`. */
  latest: string;
  /** The day for which it was checked, as `YYYY-MM-DD`. */
  asOf: string;
}

export const forecastLapsedWords: RuleCatalogue<ForecastLapsedValues> = {
  en: {
    title: "A current project's forecast end date has passed",
    why: "The project is either done or late, and the paper says neither.",
    question: {
      one: ({ about, found }) =>
        `${about} was forecast to end by ${found} and is still listed as current. When is it now expected to finish?`,
      many: (count, { many }) =>
        `${count} ${many} are still listed as current after their forecast end dates. When are they now expected to finish?`,
    },
    together: {
      all: (values) =>
        `These ${values.length} are listed as current on ${formatDay(values[0]?.asOf ?? "")}, after the end of their forecasts:`,
      row: ({ title, forecast, latest }) =>
        `${sayTitle(title)}: “${forecast}”, ended on ${formatDay(latest)}`,
    },
    message: ({ title, forecast, latest, asOf }) =>
      `${sayTitle(title)} is listed as current on ${formatDay(asOf)}; its forecast, “${forecast}”, ended on ${formatDay(latest)}.`,
    expected: ({ asOf }) => `a forecast that ends on ${formatDay(asOf)} or later, or another stage`,
    advice: (_values, { one }) => `Give the new forecast, or list the ${one} as completed.`,
  },
  cy: {},
};
