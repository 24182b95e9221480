import { foldTitle, foldWords } from "../../text/index.js";
import { paperExample } from "../examples.js";
import { findRepeats } from "../findRepeats.js";
import type { PaperRule } from "../types.js";
import { sayTitle } from "../words.js";

/** An objective of fewer words, such as "Review", is too general to say that two rows have it in common. */
const FEWEST_WORDS = 3;

/** Two rows with different titles have word for word the same objective. */
export const sameObjective: PaperRule = {
  code: "same-objective",
  severity: "note",
  title: "Two projects have the same objective",
  why: "It is right for the phases of one programme; otherwise a text was perhaps copied from the row beside it.",
  question: null,
  check: ({ paper }) =>
    findRepeats(paper.projects, ({ objective }) => keyOf(objective))
      .filter(([first, row]) => foldTitle(first.title) !== foldTitle(row.title))
      .map(([first, row]) => ({
        about: row.title,
        message: `${sayTitle(row.title)} has the same objective as ${sayTitle(first.title)}.`,
        found: row.objective,
        expected: "an objective of its own, unless the two belong together",
        advice: "Nothing to do where they are parts of one programme.",
        at: row.at,
        related: [first.at],
      })),
  examples: {
    fires: [
      paperExample("two phases of one programme", {
        projects: [
          { title: "Estates Phase 1", objective: "Carry out the estate strategy" },
          { title: "Estates Phase 2", objective: "Carry out the estate strategy." },
        ],
      }),
    ],
    silent: [
      paperExample("different objectives", {
        projects: [{ objective: "Carry out the strategy" }, { objective: "Write a new strategy" }],
      }),
      paperExample("an objective of one word", {
        projects: [{ objective: "Review" }, { objective: "Review" }],
      }),
      paperExample("the same title, which has a rule of its own", {
        projects: [
          { title: "Estates", objective: "Carry out the strategy" },
          { title: "Estates", objective: "Carry out the strategy" },
        ],
      }),
    ],
  },
};

function keyOf(objective: string | null): string {
  const words = foldWords(objective ?? "");
  return words.split(" ").length < FEWEST_WORDS ? "" : words;
}
