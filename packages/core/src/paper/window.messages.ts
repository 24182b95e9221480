import type { Catalogue } from "../text/index.js";

/** What speaks for a paper's window, with what the sentence names. */
export interface WindowValues {
  /** The date of the latest decision, as printed. */
  latestDecision: { approved: string };
  /** What the headline says of projects that are still ahead, as printed. */
  projectsAhead: { words: string };
  /** The period that it reports on, or the month of its panel, as printed. */
  period: { words: string };
  /** One side of the window is not told by the paper itself. */
  bounded: { side: "earliest" | "latest"; months: number };
  /** The months after the end of the period that it reports on. */
  afterPeriod: { months: number };
}

/** What speaks for the window of a paper that names no day. */
export const windowEvidence: Catalogue<WindowValues> = {
  en: {
    latestDecision: ({ approved }) => `The latest decision that it lists is of ${approved}.`,
    projectsAhead: ({ words }) => `It says “${words}”.`,
    period: ({ words }) => `It says “${words}”.`,
    afterPeriod: ({ months }) =>
      `Papers come about every quarter, so it is taken to be of the ${months} months after that.`,
    bounded: ({ side, months }) =>
      side === "latest"
        ? `Papers come about every quarter, so it is taken to be of the ${months} months from its latest decision on.`
        : `Papers come about every quarter, so it is taken to be of the ${months} months up to then.`,
  },
  cy: {},
};
