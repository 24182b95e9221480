import type { UnlistedValues } from "../findUnlisted.js";
import type { RuleCatalogue } from "../types.js";

export const initiatedNotListedWords: RuleCatalogue<UnlistedValues> = {
  en: {
    title: "A project named as initiated is not listed",
    why: "A project that has begun is current, and readers look for its row.",
    question: {
      one: ({ about }, { near }) =>
        near !== null
          ? null
          : `${about} is named as initiated and not listed in this paper's tables. Has it begun?`,
      many: (count, { many }) =>
        `${count} ${many} are named as initiated and not listed in this paper's tables. Have they begun?`,
    },
    message: ({ title, near }) =>
      `The headline names “${title}” as initiated; it is not listed in this paper's tables.${near === null ? "" : ` The nearest row is “${near}”.`}`,
    expected: ({ near }) => near ?? "a row of that title",
    advice: ({ near }) =>
      near === null ? "Add its row, or take it off the list." : "Use one title in both places.",
  },
  cy: {},
};
