import type { Decision } from "../decision/index.js";
import { summariseMoney } from "../money/index.js";
import type { Project } from "../project/index.js";
import { emptyTally } from "./emptyTally.js";
import { mergeTallies } from "./mergeTallies.js";
import { tallyProject } from "./tallyProject.js";
import type { Tally } from "./types.js";

/**
 * Adds one row of a project table; the tally given stays as it is.
 * @example
 * const paper = parsePaperText("");
 * paper.projects.reduce(addProject, emptyTally("2020-02-07")).byStrand; // => []
 */
export function addProject(tally: Tally, project: Project): Tally {
  return mergeTallies(tally, tallyProject(project, tally.asOf));
}

/**
 * Adds one decision with its money; the tally given stays as it is.
 * @example
 * const paper = parsePaperText("");
 * paper.decisions.reduce(addDecision, emptyTally(null)).money.approved; // => "0.00"
 */
export function addDecision(tally: Tally, decision: Decision): Tally {
  return mergeTallies(tally, { ...emptyTally(tally.asOf), money: summariseMoney([decision]) });
}
