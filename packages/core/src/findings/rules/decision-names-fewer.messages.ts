import { sayList } from "../../text/index.js";
import { type DecisionName, sayDecision } from "../decisionName.js";
import type { NamedOfCounted } from "../readNamed.js";
import type { RuleCatalogue } from "../types.js";

/** The decision, what its title counts and what its summary names. */
export type DecisionNamesFewerValues = NamedOfCounted & {
  /** The decision, by its number and title. */
  decision: DecisionName;
};

const quote = (name: string): string => `“${name}”`;

export const decisionNamesFewerWords: RuleCatalogue<DecisionNamesFewerValues> = {
  en: {
    title: "A summary names fewer than the title counts",
    why: "A reader cannot tell whether the decision also covers what is not named.",
    question: {
      one: ({ about, found }) =>
        `The title of decision ${about} counts more than its summary names (${found}). Which are the others?`,
      many: (count) =>
        `The titles of ${count} decisions count more than their summaries name. Which are the others?`,
    },
    message: ({ decision, counted, words, names }) =>
      `The title of decision ${sayDecision(decision)} counts ${counted} (“${words}”); its summary names ${names.length}, ${sayList(names.map(quote))}.`,
    expected: ({ counted }) => `${counted} named`,
    advice: () => "Name the others, or say that the decision is about these alone.",
  },
  cy: {},
};
