import { type Stage } from "../lifecycle/index.js";
import type { Headline } from "../paper/index.js";
import type { Dashboard } from "./types.js";

/** A stage with its label, the count that the paper states of it and the rows that it lists. */
export interface CountRow {
  stage: Stage;
  label: string;
  /** `null` where the paper states none. */
  stated: number | null;
  counted: number;
}

/** Which figure of a headline counts the projects of a stage; papers state none of the others. */
const statedFields = {
  current: "current",
  completed: "completed",
  candidate: "candidate",
  "on-hold": "onHold",
} as const satisfies Partial<Record<Stage, keyof Headline>>;

const labels = {
  current: "Current",
  completed: "Completed",
  candidate: "Candidate",
  "on-hold": "On hold",
  merged: "Merged",
  withdrawn: "Withdrawn",
} as const satisfies Record<Stage, string>;

/** Sets the counts that a paper states beside those that its rows give, stage by stage. */
export function countRows({ stated, counted }: Dashboard["headline"]): CountRow[] {
  return (Object.keys(labels) as Stage[]).map((stage) => {
    const field = stage in statedFields ? statedFields[stage as keyof typeof statedFields] : null;
    return {
      stage,
      label: labels[stage],
      stated: field === null ? null : (stated?.[field] ?? null),
      counted: counted[stage],
    };
  });
}
