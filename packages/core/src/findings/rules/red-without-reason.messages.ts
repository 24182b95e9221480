import { sayTitle } from "../../text/index.js";
import type { RuleCatalogue } from "../types.js";

export interface RedWithoutReasonValues {
  /** The project's title, as printed. */
  title: string;
  /** The rating as printed. */
  rating: string;
}

export const redWithoutReasonWords: RuleCatalogue<RedWithoutReasonValues> = {
  en: {
    title: "A red rating has no reason beside it",
    why: "Red asks for help or for a decision; without the reason the panel can give neither.",
    question: {
      one: ({ about, found }) =>
        `${about} is rated ${found} and no reason is given. What stands in its way?`,
      many: (count, { many }) =>
        `${count} ${many} are rated red and no reasons are given. What stands in their way?`,
    },
    message: ({ title, rating }) =>
      `${sayTitle(title)} is rated ${rating} and no reason is given in its row.`,
    expected: () => "the rating with a reason",
    advice: () => "Say in a sentence what stands in its way and what is done about it.",
  },
  cy: {},
};
