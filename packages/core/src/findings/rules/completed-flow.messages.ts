import { sayCount } from "../../text/index.js";
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
      one: ({ about }, { opening, delivered, sum, closing }) =>
        `The ${about}: ${opening} in the last paper and ${delivered} delivered since make ${sum}, and ${closing} are stated. What makes the difference?`,
      many: (count, { many }) =>
        `In ${count} papers the completed ${many} do not follow from the paper before. What makes the difference?`,
    },
    about: ({ after }, { many }) => `completed ${many}, ${sayPaper(after)}`,
    message: ({ before, after, opening, delivered, sum, closing }, noun) =>
      `${sayCount(opening, `completed ${noun.one} is`, `completed ${noun.many} are`)} stated in ${sayPaper(before)} and ${delivered} delivered since, which make ${sum}; ${sayPaper(after)} states ${closing}.`,
    found: ({ opening, delivered, sum, closing }) =>
      `${opening} + ${delivered} = ${sum}, stated ${closing}`,
    expected: ({ sum }) => `${sum} stated`,
    advice: (_values, { many }) =>
      `Check the figures, or say which other ${many} were completed or reopened.`,
  },
  cy: {},
};
