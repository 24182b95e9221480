import type { Decision } from "../../decision/index.js";
import { foldWords } from "../../text/index.js";
import { createPaperRule } from "../createRule.js";
import { findRepeats } from "../findRepeats.js";
import { decisionRepeatedWords } from "./decision-repeated.messages.js";

/** Two decisions have the same number, or neither has one and their titles and dates are the same. */
export const decisionRepeated = createPaperRule({
  code: "decision-repeated",
  severities: ["warning"],
  words: decisionRepeatedWords,
  check: ({ paper }) =>
    findRepeats(paper.decisions, keyOf).map(([first, { ref, title, at }]) => {
      const isSame = foldWords(first.title) === foldWords(title);
      return {
        about: ref ?? title,
        found: title,
        values: { decision: { ref, title }, firstTitle: first.title, isSame },
        at,
        related: [first.at],
      };
    }),
});

function keyOf({ ref, title, approvedOn }: Decision): string {
  if (ref !== null) return `ref ${foldWords(ref)}`;
  const folded = foldWords(title);
  return folded === "" ? "" : `title ${folded} ${approvedOn?.text ?? ""}`;
}
