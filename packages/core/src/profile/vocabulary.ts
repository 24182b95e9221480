import type { StatedCount } from "../lifecycle/index.js";

/** The counts that a paper states about itself, by the heading over the figure, folded. */
export const headlineCounts = {
  "completed projects": "completed",
  "delivered projects": "completed",
  "current projects": "current",
  "future projects": "candidate",
  "candidate projects": "candidate",
  "pipeline projects": "candidate",
  "projects on hold": "onHold",
  "on hold projects": "onHold",
} as const satisfies Readonly<Record<string, StatedCount>>;

/** The lists of a headline: how the words after the stated number start, in lower case. */
export const listHeadings = {
  delivered: ["project delivered", "projects delivered", "project completed", "projects completed"],
  placedOnHold: [
    "project placed on hold",
    "projects placed on hold",
    "project put on hold",
    "projects put on hold",
  ],
  initiated: ["project initiated", "projects initiated", "project started", "projects started"],
  toCommence: [
    "project to commence",
    "projects to commence",
    "further project to commence",
    "further projects to commence",
    "project to start",
    "projects to start",
  ],
  newCandidates: [
    "new project identified",
    "new projects identified",
    "new candidate",
    "new candidates",
    "new candidate project",
    "new candidate projects",
  ],
} as const;
