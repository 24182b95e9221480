import type { Paper } from "../paper/index.js";
import { isCurrent, type Project } from "../project/index.js";

/** The rows of a paper that are in delivery. */
export function currentRows({ projects }: Paper): Project[] {
  return projects.filter(isCurrent);
}

/** Whether a row gives a reason for its rating or its forecast, in either of the cells that have room for one. */
export function hasReason({ commentary, ragReason }: Project): boolean {
  return Boolean(commentary?.trim() || ragReason?.trim());
}
