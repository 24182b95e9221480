import { sayCount } from "../../text/index.js";
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
      one: ({ about }, { sum, closing }) =>
        `The ${about}: what came in and went out since the last paper makes ${sum}, and ${closing} are stated. What makes the difference?`,
      many: (count, { many }) =>
        `In ${count} papers the current ${many} do not follow from the paper before. What makes the difference?`,
    },
    about: ({ after }, { many }) => `current ${many}, ${sayPaper(after)}`,
    message: ({ before, after, opening, initiated, delivered, held, sum, closing }, noun) =>
      `${sayCount(opening, `current ${noun.one} is`, `current ${noun.many} are`)} stated in ${sayPaper(before)}, ${initiated} initiated and ${delivered} delivered${held > 0 ? ` and ${held} placed on hold` : ""} since, which make ${sum}; ${sayPaper(after)} states ${closing}.`,
    found: ({ opening, initiated, delivered, held, sum, closing }) =>
      `${opening} + ${initiated} − ${delivered}${held > 0 ? ` − ${held}` : ""} = ${sum}, stated ${closing}`,
    expected: ({ sum }) => `${sum} stated`,
    advice: (_values, { many }) =>
      `Check the figures, or say which other ${many} began, ended or were merged.`,
  },
  cy: {},
};
