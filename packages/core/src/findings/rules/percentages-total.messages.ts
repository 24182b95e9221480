import type { RuleCatalogue } from "../types.js";

export interface PercentagesTotalValues {
  /** The projects of which they are shares, such as `current`. */
  of: string;
  /** How many shares there are. */
  shares: number;
  /** What they add up to, in percent. */
  sum: number;
  /** The most that rounding each of them can make, in percentage points. */
  rounding: number;
}

export const percentagesTotalWords: RuleCatalogue<PercentagesTotalValues> = {
  en: {
    title: "Shares of one whole do not add up to 100%",
    why: "Readers add the shares up; a total far from 100% means that a part was left out or counted twice.",
    question: {
      one: ({ about, found }) =>
        `The shares of ${about} add up to ${found}. What makes the difference?`,
      many: (count) => `${count} sets of shares do not add up to 100%. What makes the difference?`,
    },
    about: ({ of }, { many }) => `${of} ${many}`,
    message: ({ of, shares, sum, rounding }, { many }) =>
      `The ${shares} shares of the ${of} ${many} add up to ${sum}%; rounding alone explains at most ${rounding} points of difference.`,
    expected: () => "100%, give or take the rounding",
    advice: (_values, { one }) =>
      `Correct the shares, or say that a ${one} may count more than once.`,
  },
  cy: {},
};
