import { parseAmounts } from "../../money/index.js";
import { createPaperRule } from "../createRule.js";
import { decisionAmountMalformedWords } from "./decision-amount-malformed.messages.js";

/** A decision writes an amount in a way that is not read, rather than read in part. */
export const decisionAmountMalformed = createPaperRule({
  code: "decision-amount-malformed",
  severities: ["warning"],
  words: decisionAmountMalformedWords,
  check: ({ paper }) =>
    paper.decisions.flatMap(({ ref, title, summary, at }) =>
      [title, summary]
        .flatMap((text) => parseAmounts(text).problems)
        .filter(({ code }) => code.startsWith("money-"))
        .map(({ code, message, found, expected, advice }) => ({
          about: ref ?? title,
          found,
          values: { decision: { ref, title }, problem: { code, message, expected, advice } },
          at,
        })),
    ),
});
