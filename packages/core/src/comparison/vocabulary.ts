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

/** How two rows came to be taken for the same project, from the surest way to a mere proposal. */
export const matchWays = ["same-title", "folded", "alias", "likeness"] as const;
export type MatchWay = (typeof matchWays)[number];

/** Words with which a row says where it came from or where it went; names of projects follow them. */
export const evidenceWords = [
  ["part", /\b(?:split (?:off )?from|separated from|(?:formerly|previously) (?:a )?part of)\b/gi],
  [
    "into",
    /\b(?:(?:now )?merged into|now (?:a )?part of|absorbed (?:by|into)|incorporated into|folded into)\b/gi,
  ],
  [
    "absorbs",
    /\b(?:merged with|merges|merger of|merged from|combines|combined with|combining|incorporates|incorporating|now includes|now including|replaces both)\b/gi,
  ],
  [
    "formerly",
    /\b(?:formerly|previously|renamed from)(?: (?:known as|called|named|titled))?\b(?! (?:a )?part of\b)/gi,
  ],
] as const;
export type EvidenceKind = (typeof evidenceWords)[number][0];

/** What a change of stage is called. A way back for which there is no word of its own takes the nearest. */
export const stageChanges: Record<Stage, (before: Stage) => StageChangeKind> = {
  candidate: (before) => (before === "current" ? "held" : "resumed"),
  current: (before) => (before === "candidate" ? "initiated" : "resumed"),
  "on-hold": () => "held",
  completed: () => "completed",
  merged: () => "merged",
  withdrawn: () => "withdrawn",
};

/** Words too common in titles to say that two projects are one. */
export const commonWords: ReadonlySet<string> = new Set(
  "a an and at by for from in into its of on or the to with".split(" "),
);

/** Numbers as words and Roman numerals, so that "Phase Two" and "Phase II" are told from "Phase One". */
export const numberWords: ReadonlyMap<string, string> = new Map([
  ["one", "1"],
  ["two", "2"],
  ["three", "3"],
  ["four", "4"],
  ["five", "5"],
  ["six", "6"],
  ["seven", "7"],
  ["eight", "8"],
  ["nine", "9"],
  ["ten", "10"],
  ["i", "1"],
  ["ii", "2"],
  ["iii", "3"],
  ["iv", "4"],
  ["v", "5"],
  ["vi", "6"],
  ["first", "1"],
  ["second", "2"],
  ["third", "3"],
  ["fourth", "4"],
]);
