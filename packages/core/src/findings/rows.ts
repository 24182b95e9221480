import type { Stage } from "../lifecycle/index.js";
import type { Paper } from "../paper/index.js";
import type { Project } from "../project/index.js";

/** The rows of a paper that are in delivery. */
export function currentRows({ projects }: Paper): Project[] {
  return projects.filter(({ stage }) => stage === "current");
}

/** The stages of what is still to come or under way: what has ended has no forecast and may leave a paper. */
export const openStages: readonly Stage[] = ["candidate", "current", "on-hold"];

/** Whether a row gives a reason for its rating or its forecast, in either of the cells that have room for one. */
export function hasReason({ commentary, ragReason }: Project): boolean {
  return Boolean(commentary?.trim() || ragReason?.trim());
}
