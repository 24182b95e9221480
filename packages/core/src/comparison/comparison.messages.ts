import type { ProjectNoun } from "../profile/index.js";
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
    forecast: "Forecast",
    project: "Project",
    untitled: "(no title)",
    addedHeading: "Decisions listed now and not before",
    reference: "Reference",
    decision: "Decision",
  },
  cy: {},
} as const satisfies Labels<string>;

/** The sentences of a comparison that is shown to people, with what they name. */
interface ComparisonSentences {
  title: { from: string; to: string };
  unchanged: { noun: ProjectNoun };
  proposals: { noun: ProjectNoun };
  paperOf: { day: string };
  note: { message: string };
  takeCare: { message: string };
}

export const comparisonSentences: Catalogue<ComparisonSentences> = {
  en: {
    title: ({ from, to }) => `What changed from ${from} to ${to}`,
    unchanged: ({ noun }) => `Nothing changed in the ${noun.many}.`,
    proposals: ({ noun }) => `Perhaps the same ${noun.one}: for a person to say`,
    paperOf: ({ day }) => `the paper of ${day}`,
    note: ({ message }) => `Note: ${message}`,
    takeCare: ({ message }) => `Take care: ${message}`,
  },
  cy: {},
};
