import { formatMoney } from "../../money/index.js";
import { type DecisionName, sayDecision } from "../decisionName.js";
import type { RuleCatalogue } from "../types.js";

/** A title and a summary that differ, or a column of amounts and the words beside it. */
export type DecisionAmountDiffersValues =
  | {
      /** The decision, by its number and title. */
      decision: DecisionName;
      /** The amount in the title, as printed. */
      inTitle: string;
      /** The same in pounds, as a decimal string. */
      titleAmount: string;
      /** The amounts in the summary, as printed. */
      inSummary: string[];
    }
  | {
      /** The decision, by its number and title. */
      decision: DecisionName;
      /** The amount in the column, as printed. */
      inColumn: string;
      /** The same in pounds, as a decimal string. */
      columnAmount: string;
      /** The other amounts that the title and the summary approve, as printed. */
      inText: string[];
    };

export const decisionAmountDiffersWords: RuleCatalogue<DecisionAmountDiffersValues> = {
  en: {
    title: "A decision states different amounts in different places",
    why: "Only one of them can be what was approved.",
    question: {
      one: ({ about, found }) =>
        `Decision ${about} states different amounts (${found}). Which was approved?`,
      many: (count) =>
        `${count} decisions state one amount in one place and another in another. Which were approved?`,
    },
    message: (values) => {
      const decision = sayDecision(values.decision);
      return "inColumn" in values
        ? `The amount of decision ${decision} is ${sayColumn(values)}; its words state ${values.inText.join(", ")}.`
        : `The title of decision ${decision} states ${values.inTitle}; its summary states ${values.inSummary.join(", ")}.`;
    },
    found: (values) =>
      "inColumn" in values
        ? `${sayColumn(values)} in its column, ${values.inText.join(", ")} in its words`
        : `${values.inTitle} in the title, ${values.inSummary.join(", ")} in the summary`,
    expected: () => "one amount in both places, or a word on how the two belong together",
    advice: () => "Correct one of them, or say in the summary how they belong together.",
  },
  cy: {},
};

/** A bare figure of a column is given with its pounds. */
function sayColumn({ inColumn, columnAmount }: { inColumn: string; columnAmount: string }): string {
  return /£/.test(inColumn) ? inColumn : formatMoney(columnAmount);
}
