import { sayTitle } from "../../text/index.js";
import type { RuleCatalogue } from "../types.js";

export interface SameObjectiveValues {
  /** The project's title, as printed. */
  title: string;
  /** The title of the row above it that has the same objective. */
  first: string;
}

export const sameObjectiveWords: RuleCatalogue<SameObjectiveValues> = {
  en: {
    title: "Two projects have the same objective",
    why: "It is right for the phases of one programme; otherwise the text may have been copied from another row.",
    question: null,
    message: ({ title, first }) =>
      `${sayTitle(title)} has the same objective as ${sayTitle(first)}.`,
    expected: () => "an objective of its own, unless the two belong together",
    advice: () => "Nothing to do where they are parts of one programme.",
  },
  cy: {},
};
