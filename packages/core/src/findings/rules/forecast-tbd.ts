import { createPaperRule } from "../createRule.js";
import { currentRows } from "../rows.js";
import { forecastTbdWords } from "./forecast-tbd.messages.js";

/** A current project says openly that its end date is still to be decided. */
export const forecastTbd = createPaperRule({
  code: "forecast-tbd",
  severities: ["note"],
  words: forecastTbdWords,
  check: ({ paper }) =>
    currentRows(paper)
      .filter(({ forecast }) => forecast.kind === "tbd")
      .map(({ title, forecast, at }) => ({
        about: title,
        found: forecast.text,
        values: { title },
        at,
      })),
});
