import type { Stage } from "../lifecycle/index.js";

/** What each column heading means, folded. A heading that is not here keeps its cells in `other`. */
export const columnHeadings: Record<string, ColumnField> = {
  project: "title",
  "project name": "title",
  action: "title",
  objective: "objective",
  "strategic outcome benefit": "benefit",
  benefit: "benefit",
  "forecast end date": "forecast",
  "forecast end": "forecast",
  timescale: "forecast",
  strand: "strand",
  portfolio: "strand",
  rag: "rag",
  "rag reason": "ragReason",
  commentary: "commentary",
  "lead officer": "lead",
  lead: "lead",
};
export type ColumnField =
  | "strand"
  | "title"
  | "objective"
  | "benefit"
  | "forecast"
  | "rag"
  | "ragReason"
  | "commentary"
  | "lead";

/** Words in the line above a table that say which stage its rows have; the first that fits counts. */
export const stageWords: readonly (readonly [string, Stage])[] = [
  ["on hold", "on-hold"],
  ["candidate", "candidate"],
  ["future", "candidate"],
  ["pipeline", "candidate"],
  ["completed", "completed"],
  ["delivered", "completed"],
  ["current", "current"],
];

/** The lists of a headline: which words after the stated number name which list. */
export const listWords = [
  ["delivered", /^projects? delivered/],
  ["placedOnHold", /^projects? placed on hold/],
  ["initiated", /^projects? initiated/],
  ["toCommence", /^(?:further )?projects? to commence/],
  ["newCandidates", /^new projects? identified/],
] as const;
