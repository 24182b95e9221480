export { formatPlace } from "./formatPlace.js";
export { invariant } from "./invariant.js";
export { failure, success } from "./outcome.js";
export {
  type JsonProblemCode,
  type JsonSchema,
  type SchemaResult,
  MOST_ISSUES,
  parseJson,
  type ParseJsonOptions,
  type SchemaIssue,
} from "./parseJson.js";
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
export type { Box, Failure, Place, Problem, Result, Severity, Success } from "./types.js";
