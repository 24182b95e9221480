import { createPaperRule } from "../createRule.js";
import { currentRows } from "../rows.js";
import { forecastBlankWords } from "./forecast-blank.messages.js";

/** A current project states no forecast end date at all. */
export const forecastBlank = createPaperRule({
  code: "forecast-blank",
  severities: ["warning"],
  words: forecastBlankWords,
  check: ({ paper }) =>
    currentRows(paper)
      .filter(({ forecast }) => forecast.kind === "blank")
      .map(({ title, forecast, at }) => ({
        about: title,
        found: forecast.text,
        values: { title },
        at,
      })),
});
