import { describeChange } from "../../comparison/index.js";
import type { Rag } from "../../rag/index.js";
import type { RuleCatalogue } from "../types.js";

export interface RagFellValues {
  /** The project's title, as printed. */
  title: string;
  /** The rating in the last paper. */
  before: Rag;
  /** The rating in this paper. */
  after: Rag;
  /** Whether the row gives a reason. */
  isSaid: boolean;
}

export const ragFellWords: RuleCatalogue<RagFellValues> = {
  en: {
    title: "A rating is worse than in the last paper",
    why: "Members follow ratings from paper to paper and will ask what happened.",
    question: {
      one: ({ about, found }) => `${about} went from ${found}. What has changed?`,
      many: (count) =>
        `${count} projects are rated worse than in the last paper. What has changed?`,
    },
    message: ({ title, before, after, isSaid }) =>
      `${describeChange({ kind: "rag-changed", title, before, after, slippage: null })}${isSaid ? "" : " The row gives no reason."}`,
    found: ({ before, after }) => `${before.value} to ${after.value}`,
    expected: ({ isSaid }) => (isSaid ? null : "the rating with its reason"),
    advice: ({ isSaid }) => (isSaid ? "Nothing to do." : "Say in a sentence what has changed."),
  },
  cy: {},
};
