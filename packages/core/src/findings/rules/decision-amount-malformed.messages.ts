import type { Problem } from "../../result/index.js";
import { type DecisionName, sayDecision } from "../decisionName.js";
import type { RuleCatalogue } from "../types.js";

export interface DecisionAmountMalformedValues {
  /** The decision, by its number and title. */
  decision: DecisionName;
  /** Why the amount was not read, as reading it gives. */
  problem: Pick<Problem, "code" | "message" | "expected" | "advice">;
}

export const decisionAmountMalformedWords: RuleCatalogue<DecisionAmountMalformedValues> = {
  en: {
    title: "An amount in a decision is malformed",
    why: "A misplaced comma can make a tenfold difference, so such an amount is left out of every total.",
    question: {
      one: ({ about, found }) => `Decision ${about} states ${found}. Which amount is meant?`,
      many: (count) => `${count} amounts in decisions are malformed. Which amounts are meant?`,
    },
    message: ({ decision, problem }) => `In decision ${sayDecision(decision)}: ${problem.message}`,
    expected: ({ problem }) => problem.expected,
    advice: ({ problem }) =>
      problem.advice ?? "Write the amount with its thousands in threes, such as £1,800,000.",
  },
  cy: {},
};
