import { sayTitle } from "../../text/index.js";
import type { RuleCatalogue } from "../types.js";

export interface ForecastBlankValues {
  /** The project's title, as printed. */
  title: string;
}

export const forecastBlankWords: RuleCatalogue<ForecastBlankValues> = {
  en: {
    title: "A current project has no forecast end date",
    why: "Without a date nobody can tell later whether the project ran on time.",
    question: {
      one: ({ about }) => `No end date is stated for ${about}. When is it expected to finish?`,
      many: (count, { many }) =>
        `No end date is stated for ${count} ${many}. When are they expected to finish?`,
    },
    together: {
      all: (values) => `No forecast end date is stated for these ${values.length}:`,
      row: ({ title }) => sayTitle(title),
    },
    message: ({ title }) => `No forecast end date is stated for ${sayTitle(title)}.`,
    expected: () => "a period such as Q2 2020, or TBD",
    advice: () => "State when it is expected to end, or write TBD where that is not known yet.",
  },
  cy: {},
};
