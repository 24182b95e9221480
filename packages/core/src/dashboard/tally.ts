import type { Decision } from "../decision/index.js";
import type { Project } from "../project/index.js";
import type { Tally } from "./types.js";

/** The tally of nothing, for one day: adding it to another changes nothing. */
export function emptyTally(asOf: string | null): Tally {
  return { asOf, projects: [], decisions: [] };
}

export function addProject(tally: Tally, project: Project): Tally {
  return { ...tally, projects: [...tally.projects, project] };
}

export function addDecision(tally: Tally, decision: Decision): Tally {
  return { ...tally, decisions: [...tally.decisions, decision] };
}

/** Merges two tallies of the same day; `toDashboard` gives the same for every order and grouping. */
export function mergeTallies(one: Tally, other: Tally): Tally {
  return {
    asOf: one.asOf ?? other.asOf,
    projects: [...one.projects, ...other.projects],
    decisions: [...one.decisions, ...other.decisions],
  };
}
