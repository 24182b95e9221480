import { sayTitle } from "../../text/index.js";
import type { RuleCatalogue } from "../types.js";

export interface StrandUnrecognisedValues {
  /** The project's title, as printed. */
  title: string;
  /** The label beside the row, as printed. */
  label: string;
  /** The strands of the plan. */
  strands: string[];
}

export const strandUnrecognisedWords: RuleCatalogue<StrandUnrecognisedValues> = {
  en: {
    title: "A label is not one of the strands of the plan",
    why: "A project under another name than the plan's cannot be counted with its strand.",
    question: {
      one: ({ about, found }) =>
        `${about} is listed under “${found}”. Which strand of the plan is that?`,
      many: (count, { many }) =>
        `${count} ${many} are listed under labels that are no strands of the plan. Which strands are meant?`,
    },
    message: ({ title, label }) =>
      `${sayTitle(title)} is labelled “${label}”, which is no strand of the plan.`,
    expected: ({ strands }) => `one of ${strands.join(", ")}`,
    advice: () => "Use the plan's own word, or add this one to the office's profile.",
  },
  cy: {},
};
