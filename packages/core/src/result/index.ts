export { invariant } from "./invariant.js";
export { cut, LONGEST_QUOTATION, problem } from "./problem.js";
export { toPlace } from "./toPlace.js";
export type { Box, Place, Problem, Result, Severity } from "./types.js";
