import type { RuleCatalogue } from "../types.js";

export interface AsOfUnknownValues {
  /** The meeting as the paper prints it; `null` where it names none. */
  printed: string | null;
}

export const asOfUnknownWords: RuleCatalogue<AsOfUnknownValues> = {
  en: {
    title: "The day of the paper is not known",
    why: "Whether a forecast has passed depends on the day, and by today's date the answer would change tomorrow.",
    question: {
      one: () => "The paper names no day. For which date do its figures hold?",
      many: (count) => `${count} papers name no day. For which dates do their figures hold?`,
    },
    message: () => "The paper names no day, so it was not checked whether forecasts have passed.",
    expected: () => "the day of the meeting, such as 7 February 2020",
    advice: () => "Print the day of the meeting in the paper.",
  },
  cy: {},
};
