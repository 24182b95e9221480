import { paperExample } from "../examples.js";
import type { PaperRule } from "../types.js";
import { sayTitle } from "../words.js";

/** A forecast cell holds words that name no time which can be told for sure. */
export const forecastUnreadable: PaperRule = {
  code: "forecast-unreadable",
  severity: "warning",
  title: "A forecast end date cannot be read",
  why: "Words that can be read in two ways, or in none, will be read differently by different people.",
  question: {
    one: "The end date of {about} reads “{found}”. Which period is meant?",
    many: "The end dates of {count} projects cannot be told from their words for sure. Which periods are meant?",
  },
  check: ({ paper }) =>
    paper.projects.flatMap(({ title, forecast, at }) => {
      if (forecast.kind !== "unreadable") return [];
      const { message, expected } = forecast.problem;
      return [
        {
          about: title,
          message: `The forecast end date of ${sayTitle(title)} reads “${forecast.text}”. ${message}`,
          found: forecast.text,
          expected,
          advice: "Write the period out, such as Q2 2020, April 2020 or 30 April 2020.",
          at,
        },
      ];
    }),
  examples: {
    fires: [
      paperExample("a fifth quarter", { projects: [{ forecast: "Q5 2018" }] }),
      paperExample("no year", { projects: [{ forecast: "April" }] }),
    ],
    silent: [
      paperExample("a quarter", { projects: [{ forecast: "Q4 2018" }] }),
      paperExample("an empty cell", { projects: [{ forecast: "" }] }),
    ],
  },
};
