import { foldTitle } from "../../text/index.js";
import { paperExample } from "../examples.js";
import { findRepeats } from "../findRepeats.js";
import type { PaperRule } from "../types.js";
import { sayTitle } from "../words.js";

/** Two rows of one paper have the same title, but for case, punctuation and the `(statutory…)` marker. */
export const duplicateProject: PaperRule = {
  code: "duplicate-project",
  severity: "warning",
  title: "Two rows have the same title",
  why: "The project counts twice, or two projects cannot be told apart.",
  question: {
    one: "{about} is listed more than once. Is it one project or two?",
    many: "{count} titles are listed more than once. Are they one project each?",
  },
  check: ({ paper }) =>
    findRepeats(paper.projects, ({ title }) => foldTitle(title)).map(([first, row]) => ({
      about: row.title,
      message: `${sayTitle(row.title)} is listed more than once in this paper.`,
      found: row.title,
      expected: "each project once",
      advice: "Remove one of the rows, or give them titles that tell them apart.",
      at: row.at,
      related: [first.at],
    })),
  examples: {
    fires: [
      paperExample("the same title in other letters", {
        projects: [{ title: "Hate Crime" }, { title: "Hate crime" }],
      }),
      paperExample("the same title with the marker", {
        projects: [{ title: "Complaints reform" }, { title: "Complaints reform (statutory)" }],
      }),
    ],
    silent: [
      paperExample("a title with an addition", {
        projects: [{ title: "Hate Crime" }, { title: "Hate crime - Youth Commission" }],
      }),
      paperExample("two phases", {
        projects: [{ title: "Estates Phase 1" }, { title: "Estates Phase 2" }],
      }),
      paperExample("two rows without a title", { projects: [{ title: "" }, { title: "" }] }),
    ],
  },
};
