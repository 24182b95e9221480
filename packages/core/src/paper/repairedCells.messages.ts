import type { Catalogue } from "../text/index.js";

/** How a value was put together, with what the sentence names. */
export interface RepairValues {
  /** The pages on which its words stand. */
  cellOverPages: { first: number | null; second: number | null };
}

/** What is said of a value that a person may want to look at, as it was put together. */
export const repairEvidence: Catalogue<RepairValues> = {
  en: {
    cellOverPages: ({ first, second }) =>
      `A page breaks this cell; its words on page ${first} and on page ${second} were put together.`,
  },
  cy: {},
};
