export { formatPlace, type FormatPlaceOptions } from "./formatPlace.js";
export { invariant } from "./invariant.js";
export {
  createProblem,
  cut,
  describeProblem,
  LONGEST_QUOTATION,
  problem,
  type ProblemCatalogue,
  type ProblemWords,
} from "./problem.js";
export { toPlace } from "./toPlace.js";
export type { Box, Place, Problem, Result, Severity } from "./types.js";
