import { paperExample } from "../examples.js";
import type { PaperRule } from "../types.js";
import { sayTitle } from "../words.js";

/** A row's strand was guessed from broken labels down the side of the table. */
export const strandUncertain: PaperRule = {
  code: "strand-uncertain",
  severity: "note",
  title: "A project's strand is a guess",
  why: "Labels down the side of a table break when text is taken out of a file; a guess is never shown as a fact.",
  question: null,
  check: ({ paper }) =>
    paper.projects
      .filter(({ strandConfidence }) => strandConfidence === "guess")
      .map(({ title, strand, strandText, strandEvidence, at }) => ({
        about: title,
        message: `${sayTitle(title)} seems to belong to ${strand ?? "no strand that was read"}. ${strandEvidence ?? "The labels beside it are broken."}`,
        found: strandText,
        expected: "a whole label, such as those of the plan's strands",
        advice: "Confirm the strand in the review file, or label each row in the source.",
        at,
      })),
  examples: {
    fires: [
      paperExample("a row between two labels", {
        projects: [{ strand: "Communities", strandConfidence: "guess" }],
      }),
    ],
    silent: [
      paperExample("a row with its own label", {
        projects: [{ strand: "Communities", strandConfidence: "certain" }],
      }),
      paperExample("a row between two labels that agree", {
        projects: [{ strand: "Communities", strandConfidence: "likely" }],
      }),
      paperExample("a paper without strands", { projects: [{}] }),
    ],
  },
};
