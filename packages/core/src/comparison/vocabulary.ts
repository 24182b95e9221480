import type { Stage } from "../lifecycle/index.js";

/** What may differ between two papers, in the order in which a comparison lists it, with its label. */
export const changeKinds = [
  { kind: "reforecast", label: "Forecast end date changed" },
  { kind: "deadline-changed", label: "Legal deadline changed" },
  { kind: "rag-changed", label: "Rating changed" },
  { kind: "completed", label: "Completed" },
  { kind: "initiated", label: "Started" },
  { kind: "resumed", label: "Resumed" },
  { kind: "held", label: "Put on hold" },
  { kind: "withdrawn", label: "Withdrawn" },
  { kind: "merged", label: "Merged" },
  { kind: "split", label: "Split" },
  { kind: "renamed", label: "Renamed" },
  { kind: "moved", label: "Moved to another strand" },
  { kind: "reworded", label: "Reworded" },
  { kind: "appeared", label: "Listed now and not before" },
  { kind: "no-longer-listed", label: "Not listed in this paper" },
] as const;

export type ChangeKind = (typeof changeKinds)[number]["kind"];

/** Changes of stage, and of whole rows that are gone or new. */
export const rowChangeKinds = [
  "completed",
  "initiated",
  "resumed",
  "held",
  "withdrawn",
  "merged",
  "split",
  "appeared",
  "no-longer-listed",
] as const satisfies readonly ChangeKind[];

/** Changes that a row listed in both papers tells by its stage. */
export type StageChangeKind = Extract<
  ChangeKind,
  "initiated" | "completed" | "held" | "resumed" | "merged" | "withdrawn"
>;

/** Changes that concern a whole row, gone or new; `null` stands where a paper does not list it. */
export type RowChangeKind = Extract<
  ChangeKind,
  "initiated" | "completed" | "held" | "merged" | "split" | "appeared" | "no-longer-listed"
>;

/** What a change of stage is called. A way back for which there is no word of its own takes the nearest. */
export const stageChanges: Record<Stage, (before: Stage) => StageChangeKind> = {
  candidate: (before) => (before === "current" ? "held" : "resumed"),
  current: (before) => (before === "candidate" ? "initiated" : "resumed"),
  "on-hold": () => "held",
  completed: () => "completed",
  merged: () => "merged",
  withdrawn: () => "withdrawn",
};
