import { sayTitle } from "../../text/index.js";
import type { RuleCatalogue } from "../types.js";

export interface ForecastTbdValues {
  /** The project's title, as printed. */
  title: string;
}

export const forecastTbdWords: RuleCatalogue<ForecastTbdValues> = {
  en: {
    title: "A current project's end date is to be decided",
    why: "It is said openly; a date by the next paper lets members follow the project.",
    question: {
      one: ({ about }) => `The end date of ${about} is still to be decided. When will it be known?`,
      many: (count, { many }) =>
        `The end dates of ${count} ${many} are still to be decided. When will they be known?`,
    },
    together: {
      all: (values) => `The forecast end dates of these ${values.length} are still to be decided:`,
      row: ({ title }) => sayTitle(title),
    },
    message: ({ title }) => `The forecast end date of ${sayTitle(title)} is still to be decided.`,
    expected: () => "a period such as Q2 2020, once it is known",
    advice: () => "State a date as soon as there is one, or by when there will be.",
  },
  cy: {},
};
