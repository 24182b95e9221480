import { type Decision, type DecisionAmount, readDecisionAmounts } from "../../decision/index.js";
import { addMoney } from "../../money/index.js";
import { createPaperRule } from "../createRule.js";
import {
  type DecisionAmountDiffersValues,
  decisionAmountDiffersWords,
} from "./decision-amount-differs.messages.js";

/** What the words after a number multiply it by. */
const scales: readonly [RegExp, bigint][] = [
  [/bn|billion/i, 1_000_000_000n],
  [/m/i, 1_000_000n],
  [/k|thousand/i, 1_000n],
];

/**
 * No amount in a decision's summary, and not their total either, is the amount in its title, to the digits that the title
 * gives; or its column of amounts states another than its title and summary approve.
 */
export const decisionAmountDiffers = createPaperRule({
  code: "decision-amount-differs",
  severities: ["warning"],
  words: decisionAmountDiffersWords,
  check: ({ paper }) =>
    paper.decisions.flatMap((decision) => {
      const { ref, title, at } = decision;
      const column = decision.amounts.find((one) => one.in === "amount" && one.role === "approved");
      const differing = column ? compareColumn(decision, column) : compareTexts(decision);
      return differing.map((values) => ({ about: ref ?? title, values, at }));
    }),
});

/** The amounts that the title states and the summary does not. */
function compareTexts({ ref, title, amounts }: Decision): DecisionAmountDiffersValues[] {
  const stated = amounts.filter((one) => one.in === "summary");
  const totals = [...stated.map(({ amount }) => amount), sumOf(stated)];
  if (stated.length === 0) return [];
  const inSummary = stated.map(({ text }) => text);
  return amounts
    .filter((one) => one.in === "title" && !totals.some((amount) => isSame(one, amount)))
    .map(({ text, amount }) => ({
      decision: { ref, title },
      inTitle: text,
      titleAmount: amount,
      inSummary,
    }));
}

/** What the title and the summary approve by their own words, where that is not what stands in the column. */
function compareColumn(
  { ref, title, summary }: Decision,
  column: DecisionAmount,
): DecisionAmountDiffersValues[] {
  const { amounts } = readDecisionAmounts(title, summary);
  const approved = amounts.filter(
    (one) => one.role === "approved" && !isRate(one, one.in === "title" ? title : summary),
  );
  const others = approved.filter(
    (one) => !isSame(one, column.amount) && !isSame(column, one.amount),
  );
  if (others.length < approved.length || others.length === 0) return [];
  if (sumOf(approved) === column.amount) return [];
  const inText = others.map(({ text }) => text);
  const { text: inColumn, amount: columnAmount } = column;
  return [{ decision: { ref, title }, inColumn, columnAmount, inText }];
}

/** Whether an amount is what one of several costs: “at £30 each”, “at £400”, “£4.50 each”. */
function isRate({ start, end }: DecisionAmount, text: string): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end).trimStart()];
  return / at\s?$/i.test(before) || /^(?:each|apiece|per)\b/i.test(after);
}

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
