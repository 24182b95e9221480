export type { Place, Problem, Result, Severity } from "./types.js";
export { cut, LONGEST_QUOTATION, problem } from "./problem.js";
