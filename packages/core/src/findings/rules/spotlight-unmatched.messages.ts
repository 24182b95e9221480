import type { RuleCatalogue } from "../types.js";

export interface SpotlightUnmatchedValues {
  /** The spotlight's title, as printed. */
  title: string;
  /** The title of the row that is nearest; `null` where none is near. */
  near: string | null;
}

export const spotlightUnmatchedWords: RuleCatalogue<SpotlightUnmatchedValues> = {
  en: {
    title: "A spotlight does not have the title of any project listed",
    why: "Readers look for the project in the table under the name that the spotlight gives it.",
    question: {
      one: ({ about }) =>
        `The spotlight “${about}” has no row of that name. Which project is it about?`,
      many: (count) =>
        `${count} spotlights have no rows of their names. Which projects are they about?`,
    },
    message: ({ title, near }) =>
      near === null
        ? `The spotlight “${title}” has no row of that name in this paper.`
        : `The spotlight “${title}” seems to be about “${near}”, which the table calls by another name.`,
    expected: ({ near }) => near ?? "the title of a project listed in this paper",
    advice: ({ near }) =>
      near === null
        ? "Nothing to do where the project is no longer current."
        : "Use one title in both places.",
  },
  cy: {},
};
