import { foldTitle } from "../../text/index.js";
import { createPaperRule } from "../createRule.js";
import { findRepeats } from "../findRepeats.js";
import { duplicateProjectWords } from "./duplicate-project.messages.js";

/** Two rows of one paper have the same title, but for case, punctuation and the `(statutory…)` marker. */
export const duplicateProject = createPaperRule({
  code: "duplicate-project",
  severities: ["warning"],
  words: duplicateProjectWords,
  check: ({ paper }) =>
    findRepeats(paper.projects, ({ title }) => foldTitle(title)).map(([first, { title, at }]) => ({
      about: title,
      found: title,
      values: { title },
      at,
      related: [first.at],
    })),
});
