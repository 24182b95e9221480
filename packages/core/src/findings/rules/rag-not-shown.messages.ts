import { formatRating, type RagRating } from "../../rag/index.js";
import { sayList } from "../../text/index.js";
import type { RuleCatalogue } from "../types.js";

export interface RagNotShownValues {
  /** How many the paper states for each rating of which there are any, the best first. */
  ratings: { rating: RagRating; count: number }[];
  /** How many current rows it lists. */
  rows: number;
}

const sayCounts = ({ ratings }: RagNotShownValues): string =>
  sayList(ratings.map(({ rating, count }) => `${count} ${formatRating(rating)}`));

export const ragNotShownWords: RuleCatalogue<RagNotShownValues> = {
  en: {
    title: "Ratings are counted, and no row shows its own",
    why: "A reader learns how many are in difficulty and not which, and cannot follow any of them to the next paper.",
    question: {
      one: ({ found }) => `The paper counts ${found}. Which have which rating?`,
      many: (count) =>
        `${count} papers count ratings and show them in no row. Which have which rating?`,
    },
    about: () => "ratings in the tables",
    message: (values) =>
      `The paper counts ${sayCounts(values)}, and none of the ${values.rows} current rows shows a rating.`,
    found: sayCounts,
    expected: () => "a rating in each row",
    advice: () => "Add a column with the rating of each, or name those that are not on course.",
  },
  cy: {},
};
