import { isOverdue } from "../../project/index.js";
import { paperExample } from "../examples.js";
import type { PaperRule } from "../types.js";
import { sayDay, sayTitle } from "../words.js";

/** A project is listed as current although its forecast interval ended before the day of the paper. */
export const forecastLapsed: PaperRule = {
  code: "forecast-lapsed",
  severity: "warning",
  title: "A current project's forecast end date has passed",
  why: "The project is either done or late, and the paper says neither.",
  question: {
    one: "{about} was forecast to end by {found} and is still listed as current. When is it now expected to finish?",
    many: "{count} projects are still listed as current after their forecast end dates. When are they now expected to finish?",
  },
  check: ({ paper, asOf }) =>
    asOf === null
      ? []
      : paper.projects.flatMap((row) => {
          const { title, forecast, at } = row;
          if (forecast.kind !== "period" || !isOverdue(row, asOf)) return [];
          return [
            {
              about: title,
              message: `${sayTitle(title)} is listed as current on ${sayDay(asOf)}; its forecast, “${forecast.text}”, ended on ${sayDay(forecast.latest)}.`,
              found: forecast.text,
              expected: `a forecast that ends on ${sayDay(asOf)} or later, or another stage`,
              advice: "Give the new forecast, or list the project as completed.",
              at,
            },
          ];
        }),
  examples: {
    fires: [
      paperExample("January 2020, on 7 February", { projects: [{ forecast: "Jan '20" }] }),
      paperExample("the day before", { projects: [{ forecast: "6 February 2020" }] }),
    ],
    silent: [
      paperExample("the month has not ended", { projects: [{ forecast: "Feb '20" }] }),
      paperExample("the very day", { projects: [{ forecast: "7 February 2020" }] }),
      paperExample("completed", { projects: [{ forecast: "Jan '20", stage: "completed" }] }),
      paperExample("no day is known", { date: null, projects: [{ forecast: "Jan '20" }] }),
    ],
  },
};
