import { createPaperRule } from "../createRule.js";
import { forecastUnreadableWords } from "./forecast-unreadable.messages.js";

/** A forecast cell holds words from which no end date can be told for certain. */
export const forecastUnreadable = createPaperRule({
  code: "forecast-unreadable",
  severities: ["warning"],
  words: forecastUnreadableWords,
  check: ({ paper }) =>
    paper.projects.flatMap(({ title, forecast, at }) => {
      if (forecast.kind !== "unreadable") return [];
      const { text, problem } = forecast;
      return [{ about: title, found: text, values: { title, forecast: text, problem }, at }];
    }),
});
