import { formatMoney } from "../../money/index.js";
import { sayList } from "../../text/index.js";
import { type DecisionName, sayDecision } from "../decisionName.js";
import type { StatedTotal } from "../readStatedTotals.js";
import type { RuleCatalogue } from "../types.js";

/** A number of projects with the counts that it is of, or a sum of money with its parts. */
export type TotalDiffersValues =
  | {
      /** The stated number of projects in all. */
      total: number;
      /** What the counts add up to. */
      sum: number;
      /** The stated counts, by their fields of the headline. */
      stated: { of: "completed" | "current" | "candidate" | "onHold"; count: number }[];
    }
  | (StatedTotal & {
      /** The decision that states them, by its number and title. */
      decision: DecisionName;
    });

const names = {
  completed: "completed",
  current: "current",
  candidate: "still to come",
  onHold: "on hold",
} as const;

export const totalDiffersWords: RuleCatalogue<TotalDiffersValues> = {
  en: {
    title: "A stated total is not the sum of its parts",
    why: "The total and its parts stand side by side, so that any reader can add them up.",
    question: {
      one: ({ about, found }) =>
        `The total stated for ${about} differs from its parts (${found}). Which is right?`,
      many: (count) => `${count} stated totals differ from their parts. Which are right?`,
    },
    message: (values, { many }) => {
      if ("totalText" in values)
        return `Decision ${sayDecision(values.decision)} states ${values.totalText}, made up of ${sayList(values.partTexts)}; these come to ${formatMoney(values.sumAmount)}.`;
      const counts = values.stated.map(({ of, count }) => `${count} ${names[of]}`);
      return `The paper states ${values.total} ${many} in all, and ${sayList(counts)}, which make ${values.sum}.`;
    },
    found: (values) =>
      "totalText" in values
        ? `${values.totalText} stated, ${formatMoney(values.sumAmount)} in parts`
        : `${values.total} stated, ${values.sum} in parts`,
    expected: () => "a total that is the sum of its parts",
    advice: () => "Add up the parts again, then correct one of them.",
  },
  cy: {},
};
