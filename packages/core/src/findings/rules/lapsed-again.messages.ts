import { sayTitle } from "../../text/index.js";
import type { RuleCatalogue } from "../types.js";

export interface LapsedAgainValues {
  /** The project's title, as printed. */
  title: string;
  /** In how many papers running. */
  papers: number;
  /** The forecast in the last of them, as printed. */
  forecast: string;
}

export const lapsedAgainWords: RuleCatalogue<LapsedAgainValues> = {
  en: {
    title: "A forecast has passed in several papers running",
    why: "A date that has passed once can be an oversight; the next paper was the chance to update it.",
    question: {
      one: ({ about, found }) =>
        `${about} has been listed as current after its forecast end date in ${found}. What stands in its way?`,
      many: (count, { many }) =>
        `${count} ${many} have been listed as current after their forecast end dates in several papers running. What stands in their way?`,
    },
    message: ({ title, papers, forecast }) =>
      `The forecast of ${sayTitle(title)} had passed in ${papers} papers running; the last one states “${forecast}”.`,
    found: ({ papers }) => `${papers} papers running`,
    expected: () => "a forecast that has not passed, or another stage",
    advice: (_values, { one }) =>
      `Give a new forecast, or list the ${one} as completed or on hold.`,
  },
  cy: {},
};
