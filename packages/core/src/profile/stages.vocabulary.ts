import type { Stage } from "../lifecycle/index.js";

/** What the words of a status cell mean in papers of every area, folded. */
export const statusWords: Readonly<Record<string, Stage>> = {
  candidate: "candidate",
  future: "candidate",
  pipeline: "candidate",
  proposed: "candidate",
  scoping: "candidate",
  "being scoped": "candidate",
  "in scoping": "candidate",
  "in design": "candidate",
  "being designed": "candidate",
  "being considered": "candidate",
  "under consideration": "candidate",
  "not started": "candidate",
  current: "current",
  active: "current",
  live: "current",
  "in progress": "current",
  "in delivery": "current",
  "on track": "current",
  ongoing: "current",
  started: "current",
  underway: "current",
  "under way": "current",
  "in train": "current",
  progressing: "current",
  open: "current",
  "in development": "candidate",
  "under development": "candidate",
  "not yet started": "candidate",
  "to start": "candidate",
  "yet to start": "candidate",
  planned: "candidate",
  planning: "candidate",
  scoped: "candidate",
  held: "on-hold",
  "on hold": "on-hold",
  paused: "on-hold",
  parked: "on-hold",
  deferred: "on-hold",
  suspended: "on-hold",
  complete: "completed",
  completed: "completed",
  "successfully completed": "completed",
  "successfully completed c": "completed",
  c: "completed",
  closed: "completed",
  "closed out": "completed",
  delivered: "completed",
  done: "completed",
  finished: "completed",
  merged: "merged",
  withdrawn: "withdrawn",
  cancelled: "withdrawn",
  decommissioned: "withdrawn",
  stopped: "withdrawn",
  cyfredol: "current",
  "ar y gweill": "current",
  parhaus: "current",
  "wedi i gwblhau": "completed",
  cwblhawyd: "completed",
  "wedi i ohirio": "on-hold",
  discontinued: "withdrawn",
  ceased: "withdrawn",
};

/** Words that mean a stage where they stand alone in a cell, and in a sentence may mean much else. */
export const cellStages: Readonly<Record<string, Stage>> = {
  "being explored": "candidate",
  exploring: "candidate",
  delivery: "current",
  "being delivered": "current",
  launched: "current",
};

/** Words of headings, folded, with the stage that each names; the first that stands in a heading counts. */
export type StageHeadings = readonly (readonly [words: string, stage: Stage])[];

/**
 * Words in a heading above a table that say which stage its rows have. The first that stands in it counts, so the
 * narrower stand before the wider.
 */
export const stageHeadings: StageHeadings = [
  ["on hold", "on-hold"],
  ["paused", "on-hold"],
  ["parked", "on-hold"],
  ["suspended", "on-hold"],
  ["deferred", "on-hold"],
  ["candidate", "candidate"],
  ["candidates", "candidate"],
  ["future", "candidate"],
  ["pipeline", "candidate"],
  ["in development", "candidate"],
  ["under development", "candidate"],
  ["being scoped", "candidate"],
  ["in scoping", "candidate"],
  ["in design", "candidate"],
  ["being designed", "candidate"],
  ["under consideration", "candidate"],
  ["not started", "candidate"],
  ["not yet started", "candidate"],
  ["proposed", "candidate"],
  ["planned", "candidate"],
  ["upcoming", "candidate"],
  ["to commence", "candidate"],
  ["completed", "completed"],
  ["complete", "completed"],
  ["delivered", "completed"],
  ["closed", "completed"],
  ["finished", "completed"],
  ["merged", "merged"],
  ["withdrawn", "withdrawn"],
  ["a gwblhawyd", "completed"],
  ["wedi eu cwblhau", "completed"],
  ["cancelled", "withdrawn"],
  ["discontinued", "withdrawn"],
  ["stopped", "withdrawn"],
  ["current", "current"],
  ["in progress", "current"],
  ["in delivery", "current"],
  ["underway", "current"],
  ["under way", "current"],
  ["ongoing", "current"],
  ["active", "current"],
  ["live", "current"],
  ["cyfredol", "current"],
];

/** Words for what is reported on: a line that has one of them and a stage may head a table. */
export const stageNouns =
  /\b(?:projects?|actions?|activity|activities|initiatives?|schemes?|workstreams?|work streams?|commitments?|deliverables?|milestones?|programmes?)\b/;

/** Words that stand beside a stage in a heading and name nothing: `Completed this quarter`, `Summary of Pipeline`. */
export const stageFillers: ReadonlySet<string> = new Set(
  "a all and annex appendix for in last list new of our period plan quarter report since summary table the this to update work year month months b c d".split(
    " ",
  ),
);
