import { type PaperName, sayPaper } from "../paperName.js";
import type { RuleCatalogue } from "../types.js";

export interface CompletedFlowValues {
  /** The earlier of the two papers. */
  before: PaperName;
  /** The later of the two papers. */
  after: PaperName;
  /** The completed projects that the earlier paper states. */
  opening: number;
  /** The projects that the later paper states as delivered since. */
  delivered: number;
  /** The two together. */
  sum: number;
  /** The completed projects that the later paper states. */
  closing: number;
}

export const completedFlowWords: RuleCatalogue<CompletedFlowValues> = {
  en: {
    title: "The completed projects do not follow from the last paper",
    why: "A member who adds the projects delivered since to the last figure gets a different total.",
    question: {
      one: ({ found }) =>
        `The completed projects do not follow from the last paper (${found}). What makes the difference?`,
      many: (count) =>
        `In ${count} papers the completed projects do not follow from the paper before. What makes the difference?`,
    },
    about: ({ after }) => `completed projects, ${sayPaper(after)}`,
    message: ({ before, after, opening, delivered, sum, closing }) =>
      `${opening} completed projects are stated in ${sayPaper(before)} and ${delivered} delivered since, which make ${sum}; ${sayPaper(after)} states ${closing}.`,
    found: ({ opening, delivered, sum, closing }) =>
      `${opening} + ${delivered} = ${sum}, stated ${closing}`,
    expected: ({ sum }) => `${sum} stated`,
    advice: () => "Check the figures, or say which other projects were completed or reopened.",
  },
  cy: {},
};
