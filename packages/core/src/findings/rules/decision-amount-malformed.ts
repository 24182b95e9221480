import { parseAmounts } from "../../money/index.js";
import { paperExample } from "../examples.js";
import type { PaperRule } from "../types.js";

/** A decision writes an amount in a way that is not read, rather than read in part. */
export const decisionAmountMalformed: PaperRule = {
  code: "decision-amount-malformed",
  severity: "warning",
  title: "An amount in a decision is malformed",
  why: "A misplaced comma can make a tenfold difference, so such an amount counts in no sum.",
  question: {
    one: "Decision {about} states {found}. Which amount is meant?",
    many: "{count} amounts in decisions are malformed. Which amounts are meant?",
  },
  check: ({ paper }) =>
    paper.decisions.flatMap(({ ref, title, summary, at }) =>
      [title, summary]
        .flatMap((text) => parseAmounts(text).problems)
        .filter(({ code }) => code.startsWith("money-"))
        .map(({ message, found, expected, advice }) => ({
          about: ref ?? title,
          message: `In decision ${ref ?? `“${title}”`}: ${message}`,
          found,
          expected,
          advice: advice ?? "Write the amount with its thousands in threes, such as £1,800,000.",
          at,
        })),
    ),
  examples: {
    fires: [
      paperExample("a comma too early", { decisions: [{ summary: "Agreed £1,00,000." }] }),
      paperExample("a comma for the point, in the title", {
        decisions: [{ title: "Grant of £44,00" }],
      }),
    ],
    silent: [
      paperExample("an amount in full", { decisions: [{ summary: "Agreed £100,000." }] }),
      paperExample("no amount", { decisions: [{ summary: "Agreed to a lease." }] }),
    ],
  },
};
