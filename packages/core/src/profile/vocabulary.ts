import type { StatedCount } from "../lifecycle/index.js";

/** The counts that a paper states about itself, by the heading over the figure, folded. */
export const headlineCounts: Readonly<Record<string, StatedCount>> = {
  "completed projects": "completed",
  "delivered projects": "completed",
  "current projects": "current",
  "future projects": "candidate",
  "candidate projects": "candidate",
  "pipeline projects": "candidate",
  "projects on hold": "onHold",
  "on hold projects": "onHold",
};

const listHeadingRows = {
  delivered: ["delivered", "completed", "closed out", "finished", "concluded"],
  placedOnHold: ["placed on hold", "put on hold", "paused", "suspended", "deferred"],
  initiated: ["initiated", "started", "launched", "begun", "commenced"],
  toCommence: [
    "to commence",
    "to start",
    "to begin",
    "due to start",
    "due to commence",
    "due to begin",
    "starting",
    "beginning",
    "starting next",
  ],
  newCandidates: ["identified", "identified and being scoped"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A list of a headline. */
export type ListName = keyof typeof listHeadingRows;

/** The lists of a headline: what is said of the projects in them, after their noun, folded. */
export const listHeadings: Readonly<Record<ListName, readonly string[]>> = listHeadingRows;

/** What is said of projects that are candidates without the word "new", over a list of them, folded. */
export const exploredHeadings: readonly string[] = [
  "being explored",
  "being considered",
  "under consideration",
];

/** Headings of lists that name no project with their words, or put "new" in front of them, folded. */
export const bareListHeadings: Readonly<Record<string, ListName>> = {
  "new candidate": "newCandidates",
  "new candidates": "newCandidates",
  "new in the pipeline": "newCandidates",
  "newly identified": "newCandidates",
};
