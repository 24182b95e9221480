import type { Project } from "../../project/index.js";
import { paperExample } from "../examples.js";
import type { FindingParts, PaperRule } from "../types.js";
import { currentRows, sayTitle } from "../words.js";

/** A current project states no forecast end date at all. */
export const forecastBlank: PaperRule = {
  code: "forecast-blank",
  severity: "warning",
  title: "A current project has no forecast end date",
  why: "Without a date nobody can tell later whether the project ran on time.",
  question: {
    one: "No end date is stated for {about}. When is it expected to finish?",
    many: "No end date is stated for {count} projects. When are they expected to finish?",
  },
  check: ({ paper }) =>
    currentRows(paper)
      .filter(({ forecast }) => forecast.kind === "blank")
      .map(describeRow),
  examples: {
    fires: [
      paperExample("an empty cell", { projects: [{ forecast: "" }] }),
      paperExample("a dash", { projects: [{ forecast: "–" }] }),
    ],
    silent: [
      paperExample("a quarter", { projects: [{ forecast: "Q2 2020" }] }),
      paperExample("TBD, which has a rule of its own", { projects: [{ forecast: "TBD" }] }),
      paperExample("a project that is completed", {
        projects: [{ forecast: "", stage: "completed" }],
      }),
    ],
  },
};

function describeRow({ title, forecast, at }: Project): FindingParts {
  return {
    about: title,
    message: `No forecast end date is stated for ${sayTitle(title)}.`,
    found: forecast.text,
    expected: "a period such as Q2 2020, or TBD",
    advice: "State when it is expected to end, or write TBD where that is not known yet.",
    at,
  };
}
