import type { Decision } from "../../decision/index.js";
import { foldWords } from "../../text/index.js";
import { paperExample } from "../examples.js";
import { findRepeats } from "../findRepeats.js";
import type { PaperRule } from "../types.js";

/** Two decisions have the same number, or neither has one and their titles and dates are the same. */
export const decisionRepeated: PaperRule = {
  code: "decision-repeated",
  severity: "warning",
  title: "A decision is listed twice",
  why: "Its money counts twice, or two decisions have one number.",
  question: {
    one: "Decision {about} is listed more than once. Is it one decision or two?",
    many: "{count} decisions are listed more than once. Are they one decision each?",
  },
  check: ({ paper }) =>
    findRepeats(paper.decisions, keyOf).map(([first, again]) => {
      const isSame = foldWords(first.title) === foldWords(again.title);
      const name = again.ref === null ? `“${again.title}”` : again.ref;
      return {
        about: again.ref ?? again.title,
        message: isSame
          ? `Decision ${name} is listed more than once.`
          : `Decision number ${name} stands beside two titles: “${first.title}” and “${again.title}”.`,
        found: again.title,
        expected: isSame ? "each decision once" : "a number of its own for each decision",
        advice: isSame ? "Remove one of the two." : "Check the number of each in the decision log.",
        at: again.at,
        related: [first.at],
      };
    }),
  examples: {
    fires: [
      paperExample("the same number twice", { decisions: [{ ref: "507" }, { ref: "507" }] }),
      paperExample("no numbers, the same title and month", {
        decisions: [
          { title: "Lease", month: "Jan-20" },
          { title: "Lease", month: "Jan-20" },
        ],
      }),
    ],
    silent: [
      paperExample("two numbers", { decisions: [{ ref: "507" }, { ref: "508" }] }),
      paperExample("the same title in two months", {
        decisions: [
          { title: "Lease", month: "Jan-20" },
          { title: "Lease", month: "Feb-20" },
        ],
      }),
    ],
  },
};

function keyOf({ ref, title, approvedOn }: Decision): string {
  if (ref !== null) return `ref ${foldWords(ref)}`;
  const folded = foldWords(title);
  return folded === "" ? "" : `title ${folded} ${approvedOn?.text ?? ""}`;
}
