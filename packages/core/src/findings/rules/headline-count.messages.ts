import { sayCount } from "../../text/index.js";
import type { RuleCatalogue } from "../types.js";

export interface HeadlineCountValues {
  /** The stage or the rating that is counted, such as `on hold` or `green`. */
  of: string;
  /** The number that the paper states. */
  stated: number;
  /** The number of its rows. */
  counted: number;
  /** Whether both were read for certain. */
  isCertain: boolean;
}

export const headlineCountWords: RuleCatalogue<HeadlineCountValues> = {
  en: {
    title: "A stated count is not the number of rows listed",
    why: "Anyone who counts the rows gets a different number from the one stated, and cannot tell which is right.",
    question: {
      one: ({ about }, { stated, counted }) =>
        `The paper states ${stated} ${about} and its tables list ${counted}. Which is right?`,
      many: (count) => `${count} counts in the headline differ from the tables. Which are right?`,
    },
    about: ({ of }, { many }) => `${of} ${many}`,
    message: ({ of, stated, counted }, { one, many }) =>
      `The paper states ${sayCount(stated, `${of} ${one}`, `${of} ${many}`)}; its tables list ${counted}.`,
    found: ({ counted }) => `${counted} listed`,
    expected: ({ stated }) => `${stated} listed, as stated`,
    advice: ({ isCertain }, { one }) =>
      isCertain
        ? "Count the rows again, then correct the figure or the table."
        : `Check first that the figure and the rows were read as printed, and that the tables list every such ${one}.`,
  },
  cy: {},
};
