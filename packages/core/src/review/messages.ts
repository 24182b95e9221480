import type { ProblemCatalogue } from "../result/index.js";

/** What the sentences about answers in a review file name. */
export interface ReviewValues {
  "review-line-unfit": { about: string; field: string };
  "review-answer-unread": { about: string; field: string };
}

/** Why an answer of a review file was not applied. */
export const reviewProblems: ProblemCatalogue<ReviewValues> = {
  en: {
    "review-line-unfit": {
      message: ({ about, field }) =>
        `The review file answers for the ${field} of “${about}”, which this paper does not have.`,
      expected: () => "a line about something that this paper lists",
      advice: () => "Keep the line for other papers of the series, or take it out.",
    },
    "review-answer-unread": {
      message: ({ about, field }) => `The answer for the ${field} of “${about}” cannot be read.`,
      expected: ({ field }) =>
        field === "rag"
          ? "“yes”, or the counts of green, amber and red, such as 35 7 0"
          : field === "column"
            ? "“yes”, “no”, or what the column holds, such as objective or commentary"
            : "“yes”, or the right number",
      advice: () => "Correct the answer in the review file.",
    },
  },
  cy: {},
};

/** Every code of why an answer of a review file was not applied. */
export const reviewProblemCodes: readonly string[] = Object.keys(reviewProblems.en);
