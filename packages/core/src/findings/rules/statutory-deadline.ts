import { paperExample } from "../examples.js";
import type { PaperRule } from "../types.js";
import { openStages, sayDay, sayTitle } from "../words.js";

/** A forecast interval reaches to or past the legal date that the objective names. */
export const statutoryDeadline: PaperRule = {
  code: "statutory-deadline",
  severity: "warning",
  title: "A forecast reaches to or past a legal date",
  why: "A forecast that ends with its month or quarter can be kept while the legal date is not.",
  question: {
    one: "The objective of {about} names a date, and its forecast “{found}” reaches to it or past it. Will that date be met?",
    many: "The objectives of {count} projects name dates that their forecasts reach or pass. Will these dates be met?",
  },
  check: ({ paper }) =>
    paper.projects.flatMap(({ title, stage, forecast, deadline, isStatutory, at }) => {
      if (!openStages.includes(stage) || deadline === null || forecast.kind !== "period") return [];
      if (forecast.latest < deadline) return [];
      const name = sayTitle(title);
      const day = sayDay(deadline);
      const date = isStatutory ? "legal date" : "date";
      const isDay = forecast.precision === "day";
      const message =
        forecast.earliest > deadline
          ? `The forecast for ${name}, “${forecast.text}”, begins after the ${date} in its objective, ${day}.`
          : forecast.latest === deadline
            ? `The forecast for ${name}, “${forecast.text}”, ends on ${day}, the ${date} in its objective.`
            : `The forecast for ${name}, “${forecast.text}”, runs to ${sayDay(forecast.latest)}; the ${date} in its objective is ${day}.`;
      return [
        {
          about: title,
          message,
          found: forecast.text,
          expected: `a forecast that ends before ${day}`,
          advice: !isDay
            ? "State the forecast as a day, so that readers can see whether it keeps the date."
            : forecast.latest === deadline
              ? "Nothing to do where that day is still in time."
              : "Say in the row what is done about that date.",
          at,
        },
      ];
    }),
  examples: {
    fires: [
      paperExample("23 September 2020 against Sep '20", {
        projects: [{ forecast: "Sep '20", deadline: "2020-09-23", isStatutory: true }],
      }),
      paperExample("the quarter begins after the legal date", {
        projects: [{ forecast: "Q4 2020", deadline: "2020-09-23" }],
      }),
      paperExample("the forecast is the legal date", {
        projects: [{ forecast: "23 September 2020", deadline: "2020-09-23" }],
      }),
    ],
    silent: [
      paperExample("the month before", {
        projects: [{ forecast: "Aug '20", deadline: "2020-09-23" }],
      }),
      paperExample("no legal date", { projects: [{ forecast: "Sep '20" }] }),
      paperExample("completed", {
        projects: [{ forecast: "Sep '20", deadline: "2020-09-23", stage: "completed" }],
      }),
    ],
  },
};
