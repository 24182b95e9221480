import { type DecisionName, sayDecision } from "../decisionName.js";
import type { RuleCatalogue } from "../types.js";

export interface DecisionRepeatedValues {
  /** The one listed last. */
  decision: DecisionName;
  /** The title of the one listed first. */
  firstTitle: string;
  /** Whether the two have the same title. */
  isSame: boolean;
}

export const decisionRepeatedWords: RuleCatalogue<DecisionRepeatedValues> = {
  en: {
    title: "A decision is listed twice",
    why: "Its money counts twice, or two decisions have one number.",
    question: {
      one: ({ about }) => `Decision ${about} is listed more than once. Is it one decision or two?`,
      many: (count) => `${count} decisions are listed more than once. Are they one decision each?`,
    },
    message: ({ decision, firstTitle, isSame }) =>
      isSame
        ? `Decision ${sayDecision(decision)} is listed more than once.`
        : `Decision number ${sayDecision(decision)} stands beside two titles: “${firstTitle}” and “${decision.title}”.`,
    expected: ({ isSame }) =>
      isSame ? "each decision once" : "a number of its own for each decision",
    advice: ({ isSame }) =>
      isSame ? "Remove one of the two." : "Check the number of each in the decision log.",
  },
  cy: {},
};
