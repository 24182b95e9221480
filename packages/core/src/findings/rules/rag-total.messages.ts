import { formatRating, toRagEntries, type RagCounts } from "../../rag/index.js";
import { sayList } from "../../text/index.js";
import type { RuleCatalogue } from "../types.js";

const sayRatings = (rag: RagCounts): string =>
  sayList(toRagEntries(rag).map(([rating, count]) => `${count} ${formatRating(rating)}`));

/** How many projects the paper states for each rating, with their sum. */
export type RagTotalValues = RagCounts & {
  /** The ratings together. */
  sum: number;
  /** The current projects that the paper states. */
  current: number;
};

export const ragTotalWords: RuleCatalogue<RagTotalValues> = {
  en: {
    title: "The rating counts do not add up to the current projects",
    why: "Each current project has one rating, so the counts of the ratings add up to their number.",
    question: {
      one: ({ found }) =>
        `The ratings do not add up to the number of current projects (${found}). How are the others rated?`,
      many: (count) =>
        `In ${count} places the ratings do not add up to the current projects. How are the others rated?`,
    },
    about: () => "ratings of current projects",
    message: ({ sum, current, ...rag }) =>
      `The paper states ${sayRatings(rag)}, which make ${sum}; it states ${current} current projects.`,
    found: ({ sum }) => `${sum} rated`,
    expected: ({ current }) => `${current} rated`,
    advice: () => "Correct the counts, or say how many current projects are not rated.",
  },
  cy: {},
};
