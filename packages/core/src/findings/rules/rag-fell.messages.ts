import { describeChange } from "../../comparison/index.js";
import { formatRating, type Rag } from "../../rag/index.js";
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

const sayRating = ({ value, text }: Rag): string => (value === null ? text : formatRating(value));

export const ragFellWords: RuleCatalogue<RagFellValues> = {
  en: {
    title: "A rating is worse than in the last paper",
    why: "Members follow ratings from paper to paper and will ask what happened.",
    question: {
      one: (_asked, { title, before, after }) =>
        `${describeChange({ kind: "rag-changed", title, before, after, slippage: null })} What has changed?`,
      many: (count, { many }) =>
        `${count} ${many} are rated worse than in the last paper. What has changed?`,
    },
    message: ({ title, before, after, isSaid }) =>
      `${describeChange({ kind: "rag-changed", title, before, after, slippage: null })}${isSaid ? "" : " The row gives no reason."}`,
    found: ({ before, after }) => `${sayRating(before)} to ${sayRating(after)}`,
    expected: ({ isSaid }) => (isSaid ? null : "the rating with its reason"),
    advice: ({ isSaid }) => (isSaid ? "Nothing to do." : "Say in a sentence what has changed."),
  },
  cy: {},
};
