import { sayTitle } from "../../text/index.js";
import type { RuleCatalogue } from "../types.js";

export interface PlanBeforeElectionValues {
  /** The title of the plan, as printed. */
  title: string;
  /** Its forecast, as printed. */
  forecast: string;
  /** The title of the row that dates the election, as printed. */
  election: string;
  /** The forecast of that row, as printed. */
  held: string;
}

export const planBeforeElectionWords: RuleCatalogue<PlanBeforeElectionValues> = {
  en: {
    title: "A plan for the next commissioner is due before the election",
    why: "Whoever is elected is to be bound by a plan, or to take one over, in which they had no part.",
    question: {
      one: ({ about, found }) =>
        `${about} is due ${found}, before the election. What part will whoever is elected have in it?`,
      many: (count) =>
        `${count} plans for the next commissioner are due before the election. What part will whoever is elected have in them?`,
    },
    message: ({ title, forecast, election, held }) =>
      `${sayTitle(title)} is forecast for “${forecast}”, before ${sayTitle(election)}, which the tables date “${held}”.`,
    expected: () => null,
    advice: () => "Say that it is a draft for whoever is elected, or date it after the election.",
  },
  cy: {},
};
