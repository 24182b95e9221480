import type { RuleCatalogue } from "../types.js";

export interface SpotlightUnmatchedValues {
  /** The spotlight's title, as printed. */
  title: string;
  /** The title of the row that is nearest. */
  near: string;
}

export const spotlightUnmatchedWords: RuleCatalogue<SpotlightUnmatchedValues> = {
  en: {
    title: "A spotlight calls a listed project by another name",
    why: "Readers look for the project in the table under the name that the spotlight gives it.",
    question: null,
    together: {
      all: (values) => `These ${values.length} spotlights seem to be about rows of other names:`,
      row: ({ title, near }) => `“${title}”: in the table “${near}”`,
    },
    message: ({ title, near }) =>
      `The spotlight “${title}” seems to be about “${near}”, as the table calls it.`,
    expected: ({ near }) => near,
    advice: () => "Use one title in both places.",
  },
  cy: {},
};
