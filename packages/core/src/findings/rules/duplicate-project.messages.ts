import { sayTitle } from "../../text/index.js";
import type { RuleCatalogue } from "../types.js";

export interface DuplicateProjectValues {
  /** The project's title, as printed. */
  title: string;
}

export const duplicateProjectWords: RuleCatalogue<DuplicateProjectValues> = {
  en: {
    title: "Two rows have the same title",
    why: "The project counts twice, or two projects cannot be told apart.",
    question: {
      one: ({ about }) => `${about} is listed more than once. Is it one project or two?`,
      many: (count) => `${count} titles are listed more than once. Are they one project each?`,
    },
    message: ({ title }) => `${sayTitle(title)} is listed more than once in this paper.`,
    expected: (_values, { one }) => `each ${one} once`,
    advice: () => "Remove one of the rows, or give them titles that tell them apart.",
  },
  cy: {},
};
