import type { RuleCatalogue } from "../types.js";

/** The counts as they were read, by their order. */
export interface RagWithoutKeyValues {
  /** How many projects the paper states as green. */
  green: number;
  /** How many it states as amber. */
  amber: number;
  /** How many it states as red. */
  red: number;
}

export const ragWithoutKeyWords: RuleCatalogue<RagWithoutKeyValues> = {
  en: {
    title: "Rating counts are printed without words",
    why: "What colour alone tells is lost in print, in plain text and to readers who do not see it.",
    question: {
      one: ({ found }) =>
        `The paper prints ${found} without words. Are these green, amber and red?`,
      many: (count, { many }) =>
        `${count} papers print rating counts without words. Are these the green, amber and red ${many}?`,
    },
    about: (_values, { many }) => `ratings of current ${many}`,
    message: ({ green, amber, red }) =>
      `The counts ${green}, ${amber} and ${red} stand without words; they were read by their position as ${green} green, ${amber} amber and ${red} red.`,
    expected: ({ green, amber, red }) => `${green} green, ${amber} amber, ${red} red`,
    advice: () => "Print the word for each rating beside its count.",
  },
  cy: {},
};
