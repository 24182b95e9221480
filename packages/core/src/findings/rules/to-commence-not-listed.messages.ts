import type { UnlistedValues } from "../findUnlisted.js";
import type { RuleCatalogue } from "../types.js";

export const toCommenceNotListedWords: RuleCatalogue<UnlistedValues> = {
  en: {
    title: "A project that is about to commence stands in no table",
    why: "Nothing in the paper says what it is for or when it is to end.",
    question: {
      one: ({ about }) =>
        `${about} is named as about to commence and stands in no table. What is it for, and when is it to end?`,
      many: (count, { many }) =>
        `${count} ${many} are named as about to commence and stand in no table. What are they for, and when are they to end?`,
    },
    together: {
      all: (values) =>
        `The headline names these ${values.length} as about to commence; no table of this paper lists them:`,
      row: ({ title }) => title,
    },
    message: ({ title }) =>
      `The headline names “${title}” as about to commence; no table of this paper lists it.`,
    expected: () => "a row of that title",
    advice: () => "List it with its objective and its forecast, as one that is still to come.",
  },
  cy: {},
};
