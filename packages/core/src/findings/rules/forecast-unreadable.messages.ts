import type { ForecastUnreadable } from "../../forecast/index.js";
import { sayTitle } from "../../text/index.js";
import type { RuleCatalogue } from "../types.js";

export interface ForecastUnreadableValues {
  /** The project's title, as printed. */
  title: string;
  /** The forecast as printed. */
  forecast: string;
  /** Why it was not read, as reading it gives. */
  problem: ForecastUnreadable["problem"];
}

export const forecastUnreadableWords: RuleCatalogue<ForecastUnreadableValues> = {
  en: {
    title: "A forecast end date cannot be read",
    why: "Different people will read such words differently, or not at all.",
    question: {
      one: ({ about, found }) =>
        `The end date of ${about} reads “${found}”. Which period is meant?`,
      many: (count, { many }) =>
        `The end dates of ${count} ${many} cannot be told for certain from their words. Which periods are meant?`,
    },
    message: ({ title, forecast, problem }) =>
      `The forecast end date of ${sayTitle(title)} reads “${forecast}”. ${problem.message}`,
    expected: ({ problem }) => problem.expected,
    advice: () => "Write the period out, such as Q2 2020, April 2020 or 30 April 2020.",
  },
  cy: {},
};
