import { type PaperName, sayPaper } from "../paperName.js";
import type { RuleCatalogue } from "../types.js";

export interface CurrentFlowValues {
  /** The earlier of the two papers. */
  before: PaperName;
  /** The later of the two papers. */
  after: PaperName;
  /** The current projects that the earlier paper states. */
  opening: number;
  /** The projects that the later paper states as initiated since. */
  initiated: number;
  /** Those that it states as delivered since. */
  delivered: number;
  /** Those that it states as placed on hold since; 0 where it states none. */
  held: number;
  /** How many current projects that makes. */
  sum: number;
  /** The current projects that the later paper states. */
  closing: number;
}

export const currentFlowWords: RuleCatalogue<CurrentFlowValues> = {
  en: {
    title: "The current projects do not follow from the last paper",
    why: "What came in and what went out should explain the difference between two figures.",
    question: {
      one: ({ found }) =>
        `The current projects do not follow from the last paper (${found}). What makes the difference?`,
      many: (count) =>
        `In ${count} papers the current projects do not follow from the paper before. What makes the difference?`,
    },
    about: ({ after }) => `current projects, ${sayPaper(after)}`,
    message: ({ before, after, opening, initiated, delivered, held, sum, closing }) =>
      `${opening} current projects are stated in ${sayPaper(before)}, ${initiated} initiated and ${delivered} delivered${held > 0 ? ` and ${held} placed on hold` : ""} since, which make ${sum}; ${sayPaper(after)} states ${closing}.`,
    found: ({ opening, initiated, delivered, held, sum, closing }) =>
      `${opening} + ${initiated} − ${delivered}${held > 0 ? ` − ${held}` : ""} = ${sum}, stated ${closing}`,
    expected: ({ sum }) => `${sum} stated`,
    advice: () => "Check the figures, or say which other projects began, ended or were merged.",
  },
  cy: {},
};
