import { sayTitle } from "../../text/index.js";
import type { RuleCatalogue } from "../types.js";

export interface DeliveredStillListedValues {
  /** The project's title, as printed. */
  title: string;
}

export const deliveredStillListedWords: RuleCatalogue<DeliveredStillListedValues> = {
  en: {
    title: "A project named as delivered is still listed as current",
    why: "It counts as delivered and as current at once.",
    question: {
      one: ({ about }) => `${about} is named as delivered and listed as current. Which is right?`,
      many: (count, { many }) =>
        `${count} ${many} are named as delivered and listed as current. Which is right?`,
    },
    message: ({ title }) =>
      `The headline names ${sayTitle(title)} as delivered; the table lists it as current.`,
    found: () => "delivered, and current",
    expected: () => "one of the two",
    advice: () => "Take it out of the table or off the list.",
  },
  cy: {},
};
