import { createPaperRule } from "../createRule.js";
import { strandUncertainWords } from "./strand-uncertain.messages.js";

/** A row's strand was guessed from broken labels down the side of the table. */
export const strandUncertain = createPaperRule({
  code: "strand-uncertain",
  severities: ["note"],
  words: strandUncertainWords,
  check: ({ paper }) =>
    paper.projects
      .filter(({ strandConfidence }) => strandConfidence === "guess")
      .map(({ title, strand, strandText, strandEvidence, at }) => ({
        about: title,
        found: strandText,
        values: { title, strand, evidence: strandEvidence },
        at,
      })),
});
