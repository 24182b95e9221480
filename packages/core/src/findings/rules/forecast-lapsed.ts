import { isOverdue } from "../../project/index.js";
import { createPaperRule } from "../createRule.js";
import { currentRows } from "../rows.js";
import { forecastLapsedWords } from "./forecast-lapsed.messages.js";

/** A project is listed as current although its forecast interval ended before the day of the paper. */
export const forecastLapsed = createPaperRule({
  code: "forecast-lapsed",
  severities: ["warning"],
  words: forecastLapsedWords,
  check: ({ paper, asOf }) =>
    asOf === null
      ? []
      : currentRows(paper).flatMap((row) => {
          const { title, forecast, at } = row;
          if (forecast.kind !== "period" || !isOverdue(row, asOf)) return [];
          const { text, latest } = forecast;
          return [
            { about: title, found: text, values: { title, forecast: text, latest, asOf }, at },
          ];
        }),
});
