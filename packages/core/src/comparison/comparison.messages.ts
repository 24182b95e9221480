import type { Catalogue, Labels } from "../text/index.js";

/** The headings and labels of a comparison that is shown to people. */
export const comparisonLabels = {
  en: {
    undatedPaper: "a paper that names no day",
    countsCaption: "Changes by kind",
    change: "Change",
    number: "Number",
    listedInBoth: "Listed in both papers",
    decisionsAdded: "Decisions added",
    unchanged: "Nothing changed in the projects.",
    forecast: "Forecast",
    project: "Project",
    untitled: "(no title)",
    addedHeading: "Decisions listed now and not before",
    reference: "Reference",
    decision: "Decision",
    proposals: "Perhaps the same project: for a person to say",
  },
  cy: {},
} as const satisfies Labels<string>;

/** The sentences of a comparison that is shown to people, with what they name. */
interface ComparisonSentences {
  title: { from: string; to: string };
  paperOf: { meeting: string };
  note: { message: string };
  takeCare: { message: string };
  likeness: { reason: string; score: number };
}

export const comparisonSentences: Catalogue<ComparisonSentences> = {
  en: {
    title: ({ from, to }) => `What changed from ${from} to ${to}`,
    paperOf: ({ meeting }) => `the paper of ${meeting}`,
    note: ({ message }) => `Note: ${message}`,
    takeCare: ({ message }) => `Take care: ${message}`,
    likeness: ({ reason, score }) => `${reason} Likeness ${score}.`,
  },
  cy: {},
};
