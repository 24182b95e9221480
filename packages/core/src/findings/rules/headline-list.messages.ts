import type { Headline } from "../../paper/index.js";
import { sayCount } from "../../text/index.js";
import type { RuleCatalogue } from "../types.js";

export interface HeadlineListValues {
  /** Which list of the headline. */
  list: keyof Headline["lists"];
  /** The number that the headline states before it. */
  stated: number;
  /** The titles that it names. */
  titles: string[];
}

const listNames: Readonly<Record<HeadlineListValues["list"], string>> = {
  delivered: "delivered",
  initiated: "initiated",
  toCommence: "about to commence",
  placedOnHold: "placed on hold",
  newCandidates: "newly identified",
};

export const headlineListWords: RuleCatalogue<HeadlineListValues> = {
  en: {
    title: "A stated number is not the number of titles in the list after it",
    why: "The number and the titles stand side by side, so that any reader can see that they differ.",
    question: {
      one: ({ about }, { stated, titles }) =>
        `The paper states ${stated} in its ${about} and names ${titles.length}. Which is right?`,
      many: (count) =>
        `${count} lists in the headline differ from the numbers stated for them. Which are right?`,
    },
    about: ({ list }, { many }) => `list of ${many} ${listNames[list]}`,
    message: ({ list, stated, titles }, { one, many }) =>
      `The headline states ${sayCount(stated, one, many)} ${listNames[list]}; the list after it names ${titles.length}.`,
    found: ({ titles }) => `${titles.length} named: ${titles.join("; ")}`,
    expected: ({ stated }) => `${stated} named, as stated`,
    advice: () => "Check whether a title is left out or broken in two, then correct one of them.",
  },
  cy: {},
};
