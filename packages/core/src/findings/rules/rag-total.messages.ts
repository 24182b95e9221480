import { formatRating, toRagEntries, type RagCounts } from "../../rag/index.js";
import { sayCount, sayList } from "../../text/index.js";
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
      one: (_asked, { sum, current }) =>
        `The ratings add up to ${sum}, and ${current} are stated as current. How are the others rated?`,
      many: (count, { many }) =>
        `In ${count} places the ratings do not add up to the current ${many}. How are the others rated?`,
    },
    about: (_values, { many }) => `ratings of current ${many}`,
    message: ({ sum, current, ...rag }, noun) =>
      `The paper states ${sayRatings(rag)}, which make ${sum}; it states ${sayCount(current, `current ${noun.one}`, `current ${noun.many}`)}.`,
    found: ({ sum }) => `${sum} rated`,
    expected: ({ current }) => `${current} rated`,
    advice: (_values, { many }) =>
      `Correct the counts, or say how many current ${many} are not rated.`,
  },
  cy: {},
};
