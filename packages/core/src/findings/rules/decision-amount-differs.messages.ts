import { formatMoney } from "../../money/index.js";
import { type DecisionName, sayDecision } from "../decisionName.js";
import type { RuleCatalogue } from "../types.js";

export interface DecisionAmountDiffersValues {
  /** The decision, by its number and title. */
  decision: DecisionName;
  /** The amount in the title, as printed. */
  inTitle: string;
  /** The same in pounds, as a decimal string. */
  titleAmount: string;
  /** The amounts in the summary, as printed. */
  inSummary: string[];
}

export const decisionAmountDiffersWords: RuleCatalogue<DecisionAmountDiffersValues> = {
  en: {
    title: "Title and summary of a decision state different amounts",
    why: "Only one of them can be what was approved.",
    question: {
      one: ({ about, found }) =>
        `The title and the summary of decision ${about} state different amounts (${found}). Which was approved?`,
      many: (count) =>
        `${count} decisions state one amount in the title and another in the summary. Which were approved?`,
    },
    message: ({ decision, inTitle, inSummary }) =>
      `The title of decision ${sayDecision(decision)} states ${inTitle}; its summary states ${inSummary.join(", ")}.`,
    found: ({ inTitle, inSummary }) =>
      `${inTitle} in the title, ${inSummary.join(", ")} in the summary`,
    expected: ({ titleAmount }) => `${formatMoney(titleAmount)} in both`,
    advice: () => "Correct one of them, or say in the summary how they belong together.",
  },
  cy: {},
};
