import type { Decision } from "../../decision/index.js";
import type { Paper } from "../../paper/index.js";
import { createPaperRule } from "../createRule.js";
import { noMoneyWords, spendingWords } from "../vocabulary.js";
import { decisionWithoutAmountWords } from "./decision-without-amount.messages.js";

/**
 * A decision that by its words commits money states no amount. Silent where it is not published, where its words say
 * that no money goes out, and where a cell or an amount of its row was not read.
 */
export const decisionWithoutAmount = createPaperRule({
  code: "decision-without-amount",
  severities: ["note"],
  words: decisionWithoutAmountWords,
  check: ({ paper }) =>
    paper.decisions.flatMap((decision) => {
      const words = wordsOf(decision);
      if (words === null || hasUnreadCell(paper, decision)) return [];
      const { ref, title, at } = decision;
      return [
        { about: ref ?? title, found: words, values: { decision: { ref, title }, words }, at },
      ];
    }),
});

/** The words by which a decision commits money, as printed; `null` where there are none, or an amount. */
function wordsOf({ title, summary, amounts, isRestricted }: Decision): string | null {
  const text = `${title}. ${summary}`;
  if (amounts.length > 0 || isRestricted || noMoneyWords.test(text)) return null;
  return spendingWords.exec(text)?.[0] ?? null;
}

function hasUnreadCell({ problems }: Pick<Paper, "problems">, { at: own }: Decision): boolean {
  return problems.some(
    ({ code, at }) =>
      at !== null &&
      at.line === own.line &&
      at.page === own.page &&
      (own.line !== null || at.row === own.row) &&
      (code.includes("amount") || code.startsWith("money-") || code === "cell-unread"),
  );
}
