import type { RuleCatalogue } from "../types.js";

export interface DecisionPeriodValues {
  /** What stands over the decisions, as printed. */
  heading: string;
  /** When the first of them was approved, as printed. */
  first: string;
  /** When the last of them was approved, as printed. */
  last: string;
  /** How many months lie from the one to the other, both counted. */
  months: number;
}

export const decisionPeriodWords: RuleCatalogue<DecisionPeriodValues> = {
  en: {
    title: "Decisions said to be of one quarter are of more months than that",
    why: "A reader cannot tell which time the list covers, and so whether it is whole.",
    question: {
      one: ({ found }) =>
        `The decisions are said to be of one quarter and were approved from ${found}. Which time does the list cover?`,
      many: (count) =>
        `${count} lists of decisions are said to be of one quarter and cover more. Which times do they cover?`,
    },
    about: () => "the decisions listed",
    message: ({ heading, first, last, months }) =>
      `The decisions under “${heading}” were approved from ${first} to ${last}, over ${months} months.`,
    expected: () => "decisions of three months, or the time that the list covers",
    advice: () => "Name the first and the last day that the list covers.",
  },
  cy: {},
};
