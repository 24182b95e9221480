import type { DecisionAmount } from "../../decision/index.js";
import { addMoney } from "../../money/index.js";
import { createPaperRule } from "../createRule.js";
import { decisionAmountDiffersWords } from "./decision-amount-differs.messages.js";

/** What the words after a number multiply it by. */
const scales: readonly [RegExp, bigint][] = [
  [/bn|billion/i, 1_000_000_000n],
  [/m/i, 1_000_000n],
  [/k|thousand/i, 1_000n],
];

/** No amount in a decision's summary, and not their total either, is the amount in its title, to the digits that the title gives. */
export const decisionAmountDiffers = createPaperRule({
  code: "decision-amount-differs",
  severities: ["warning"],
  words: decisionAmountDiffersWords,
  check: ({ paper }) =>
    paper.decisions.flatMap(({ ref, title, amounts, at }) => {
      const stated = amounts.filter((one) => one.in === "summary");
      const totals = [...stated.map(({ amount }) => amount), sumOf(stated)];
      if (stated.length === 0) return [];
      const inSummary = stated.map(({ text }) => text);
      return amounts
        .filter((one) => one.in === "title" && !totals.some((amount) => isSame(one, amount)))
        .map(({ text, amount }) => ({
          about: ref ?? title,
          values: { decision: { ref, title }, inTitle: text, titleAmount: amount, inSummary },
          at,
        }));
    }),
});

function sumOf(amounts: readonly DecisionAmount[]): string {
  return amounts.reduce((sum, { amount }) => addMoney(sum, amount), "0.00");
}

const toPence = (amount: string) => BigInt(amount.replace(".", ""));

/** Whether an amount is the one of the title once it is rounded to the digits that the title states. */
function isSame(title: DecisionAmount, amount: string): boolean {
  const apart = toPence(title.amount) - toPence(amount);
  return 2n * (apart < 0n ? -apart : apart) <= unitOf(title.text);
}

/** The worth in pence of the last digit of a scaled figure, such as £100,000 of £1.8m; plain pounds are exact. */
function unitOf(text: string): bigint {
  const words = /\d\s?([a-z]+)/i.exec(text)?.[1] ?? "";
  const scale = scales.find(([word]) => word.test(words))?.[1];
  if (scale === undefined || /p(?:ence)?$/i.test(words) || /pound/i.test(words)) return 0n;
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return (scale * 100n) / 10n ** BigInt(decimals);
}
