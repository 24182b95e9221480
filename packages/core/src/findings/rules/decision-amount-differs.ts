import type { DecisionAmount } from "../../decision/index.js";
import { addMoney, formatMoney } from "../../money/index.js";
import { paperExample } from "../examples.js";
import type { PaperRule } from "../types.js";

/** What the words after a number multiply it by. */
const scales: readonly [RegExp, bigint][] = [
  [/bn|billion/i, 1_000_000_000n],
  [/m/i, 1_000_000n],
  [/k|thousand/i, 1_000n],
];

/** An amount in a decision's title is none in its summary, neither alone nor all together, to the digits that it states. */
export const decisionAmountDiffers: PaperRule = {
  code: "decision-amount-differs",
  severity: "warning",
  title: "Title and summary of a decision state different amounts",
  why: "Only one of them can be what was approved.",
  question: {
    one: "The title and the summary of decision {about} state different amounts ({found}). Which was approved?",
    many: "{count} decisions state one amount in the title and another in the summary. Which were approved?",
  },
  check: ({ paper }) =>
    paper.decisions.flatMap(({ ref, title, amounts, at }) => {
      const stated = amounts.filter((one) => one.in === "summary");
      const totals = [...stated.map(({ amount }) => amount), sumOf(stated)];
      if (stated.length === 0) return [];
      return amounts
        .filter((one) => one.in === "title" && !totals.some((amount) => isSame(one, amount)))
        .map((one) => {
          const others = stated.map(({ text }) => text).join(", ");
          return {
            about: ref ?? title,
            message: `The title of decision ${ref ?? `“${title}”`} states ${one.text}; its summary states ${others}.`,
            found: `${one.text} in the title, ${others} in the summary`,
            expected: `${formatMoney(one.amount)} in both`,
            advice: "Correct one of them, or say in the summary how they belong together.",
            at,
          };
        });
    }),
  examples: {
    fires: [
      paperExample("£1.8m against £1,600,000", {
        decisions: [{ title: "Grant of £1.8m", summary: "Agreed £1,600,000." }],
      }),
      paperExample("£44,000 against £44,500", {
        decisions: [{ title: "Grant of £44,000", summary: "Agreed £44,500." }],
      }),
    ],
    silent: [
      paperExample("the same money said twice", {
        decisions: [{ title: "Grant of £1.8m", summary: "Agreed £1,800,000." }],
      }),
      paperExample("the title is rounded", {
        decisions: [{ title: "Grant of £1.8m", summary: "Agreed £1,795,250." }],
      }),
      paperExample("the summary says it in parts", {
        decisions: [{ title: "Grant of £3m", summary: "Agreed £1m for boats and £2m for cars." }],
      }),
      paperExample("no amount in the summary", {
        decisions: [{ title: "Grant of £3m", summary: "Agreed." }],
      }),
    ],
  },
};

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
