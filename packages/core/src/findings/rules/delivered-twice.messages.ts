import { type PaperName, sayPaper } from "../paperName.js";
import type { RuleCatalogue } from "../types.js";

export interface DeliveredTwiceValues {
  /** The project's title, as printed. */
  title: string;
  /** The paper that names it first. */
  first: PaperName;
  /** The later paper, which names it again. */
  again: PaperName;
}

export const deliveredTwiceWords: RuleCatalogue<DeliveredTwiceValues> = {
  en: {
    title: "A project is named as delivered in two papers",
    why: "It counts twice among the completed projects.",
    question: {
      one: ({ about }) =>
        `${about} is named as delivered in two papers. In which period was it delivered?`,
      many: (count, { many }) =>
        `${count} ${many} are named as delivered in two papers. In which periods were they delivered?`,
    },
    message: ({ title, first, again }) =>
      `${title} is named as delivered in ${sayPaper(first)} and again in ${sayPaper(again)}.`,
    expected: (_values, { one }) => `each ${one} delivered once`,
    advice: () => "Take it off the later list, or say what was delivered this time.",
  },
  cy: {},
};
