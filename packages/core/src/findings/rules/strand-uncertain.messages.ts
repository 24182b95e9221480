import { sayTitle } from "../../text/index.js";
import type { RuleCatalogue } from "../types.js";

export interface StrandUncertainValues {
  /** The project's title, as printed. */
  title: string;
  /** The strand that it seems to belong to; `null` where none was read. */
  strand: string | null;
  /** What in the paper speaks for it, as the paper carries it; `null` where nothing does. */
  evidence: string | null;
}

export const strandUncertainWords: RuleCatalogue<StrandUncertainValues> = {
  en: {
    title: "A project's strand is a guess",
    why: "Labels down the side of a table break when text is taken out of a file; a guess is never shown as a fact.",
    question: null,
    together: {
      all: (values) => `The strands of these ${values.length} rows were told from broken labels:`,
      row: ({ title, strand, evidence }) =>
        `${sayTitle(title)}: ${strand ?? "none"}. ${evidence ?? ""}`.trim(),
    },
    message: ({ title, strand, evidence }) =>
      `${sayTitle(title)} seems to belong to ${strand ?? "no strand that was read"}. ${evidence ?? "The labels beside it are broken."}`,
    expected: () => "a whole label, such as those of the plan's strands",
    advice: () => "Confirm the strand in the review file, or label each row in the source.",
  },
  cy: {},
};
