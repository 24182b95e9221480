import { paperExample } from "../examples.js";
import type { PaperRule } from "../types.js";
import { currentRows, sayTitle } from "../words.js";

/** A current project says openly that its end date is still to be decided. */
export const forecastTbd: PaperRule = {
  code: "forecast-tbd",
  severity: "note",
  title: "A current project's end date is to be decided",
  why: "It is said openly; a date by the next paper lets members follow the project.",
  question: {
    one: "The end date of {about} is still to be decided. When will it be known?",
    many: "The end dates of {count} projects are still to be decided. When will they be known?",
  },
  check: ({ paper }) =>
    currentRows(paper)
      .filter(({ forecast }) => forecast.kind === "tbd")
      .map(({ title, forecast, at }) => ({
        about: title,
        message: `The forecast end date of ${sayTitle(title)} is still to be decided.`,
        found: forecast.text,
        expected: "a period such as Q2 2020, once it is known",
        advice: "State a date as soon as there is one, or by when there will be.",
        at,
      })),
  examples: {
    fires: [
      paperExample("TBD", { projects: [{ forecast: "TBD" }] }),
      paperExample("to be confirmed", { projects: [{ forecast: "to be confirmed" }] }),
    ],
    silent: [
      paperExample("a month", { projects: [{ forecast: "Apr '20" }] }),
      paperExample("a project that is only a candidate", {
        projects: [{ forecast: "TBD", stage: "candidate" }],
      }),
    ],
  },
};
