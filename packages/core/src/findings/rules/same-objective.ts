import { foldTitle, foldWords } from "../../text/index.js";
import { createPaperRule } from "../createRule.js";
import { findRepeats } from "../findRepeats.js";
import { sameObjectiveWords } from "./same-objective.messages.js";

/** An objective of fewer words, such as "Review", is too general to say that two rows have it in common. */
const FEWEST_WORDS = 3;

/** Two rows with different titles have word for word the same objective. */
export const sameObjective = createPaperRule({
  code: "same-objective",
  severities: ["note"],
  words: sameObjectiveWords,
  check: ({ paper }) =>
    findRepeats(paper.projects, ({ objective }) => keyOf(objective))
      .filter(([first, row]) => foldTitle(first.title) !== foldTitle(row.title))
      .map(([first, row]) => ({
        about: row.title,
        found: row.objective,
        values: { title: row.title, first: first.title },
        at: row.at,
        related: [first.at],
      })),
});

function keyOf(objective: string | null): string {
  const words = foldWords(objective ?? "");
  return words.split(" ").length < FEWEST_WORDS ? "" : words;
}
