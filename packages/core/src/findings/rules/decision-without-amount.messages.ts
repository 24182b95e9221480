import { type DecisionName, sayDecision } from "../decisionName.js";
import type { RuleCatalogue } from "../types.js";

export interface DecisionWithoutAmountValues {
  /** The decision, by its number and title. */
  decision: DecisionName;
  /** The words by which it commits money, as printed. */
  words: string;
}

export const decisionWithoutAmountWords: RuleCatalogue<DecisionWithoutAmountValues> = {
  en: {
    title: "A decision commits money and states no amount",
    why: "Members cannot tell how much was approved without looking for the notice itself.",
    question: {
      one: ({ about }) => `Decision ${about} commits money and states no amount. How much was it?`,
      many: (count) =>
        `${count} decisions commit money and state no amount. How much was each of them?`,
    },
    together: {
      all: (values) => `These ${values.length} decisions commit money and state no amount:`,
      row: ({ decision: { ref, title }, words }) =>
        `${ref === null ? "" : `${ref}, `}${title}: “${words}”`,
    },
    message: ({ decision, words }) =>
      `Decision ${sayDecision(decision)} speaks of “${words}” and states no amount.`,
    expected: () => "the amount that was approved",
    advice: () => "State the amount, or say that it is not published and why.",
  },
  cy: {},
};
