import { sayList } from "../../text/index.js";
import type { RuleCatalogue } from "../types.js";

/** The references of decisions and their dates, as printed and each once. */
export interface Neighbours {
  /** The references. */
  refs: string[];
  /** The dates of approval. */
  dates: string[];
}

export interface DecisionOrderValues {
  /** The reference of the decision. */
  ref: string;
  /** When it was approved, as printed. */
  date: string;
  /** The decisions of higher numbers that have earlier dates. */
  higher: Neighbours;
  /** The decisions of lower numbers that have later dates. */
  lower: Neighbours;
}

export const decisionOrderWords: RuleCatalogue<DecisionOrderValues> = {
  en: {
    title: "Numbers and dates of decisions run differently",
    why: "Numbers are usually given in the order of approval; where they are given at drafting, a decision that waited a long time looks like this.",
    question: {
      one: ({ about }) =>
        `Decision ${about} has a lower number than decisions approved before it. Is its date right?`,
      many: (count) =>
        `${count} decisions have lower numbers than decisions approved before them. Are their dates right?`,
    },
    message: ({ ref, date, higher, lower }) =>
      [
        `Decision ${ref} is dated ${date}.`,
        ...sayNeighbours("Higher numbers have earlier dates", higher),
        ...sayNeighbours("Lower numbers have later dates", lower),
      ].join(" "),
    expected: () => "dates that run with the numbers",
    advice: () => "Check its date; nothing to do where numbers are given before approval.",
  },
  cy: {},
};

function sayNeighbours(said: string, { refs, dates }: Neighbours): string[] {
  return refs.length === 0 ? [] : [`${said}: ${sayList(refs)} (${sayList(dates)}).`];
}
