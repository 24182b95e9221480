import { openStages } from "../../lifecycle/index.js";
import { createPaperRule } from "../createRule.js";
import { statutoryDeadlineWords } from "./statutory-deadline.messages.js";

/** A forecast interval runs past the date that the objective names; one that ends on the very day keeps it. */
export const statutoryDeadline = createPaperRule({
  code: "statutory-deadline",
  severities: ["warning"],
  words: statutoryDeadlineWords,
  check: ({ paper }) =>
    paper.projects.flatMap(({ title, stage, forecast, deadline, isStatutory, at }) => {
      if (!openStages.includes(stage) || deadline === null || forecast.kind !== "period") return [];
      const { text, precision, earliest, latest } = forecast;
      if (latest <= deadline) return [];
      const period = { forecast: text, precision, earliest, latest };
      return [
        { about: title, found: text, values: { title, ...period, deadline, isStatutory }, at },
      ];
    }),
});
