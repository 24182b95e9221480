import { createProblem, type Problem } from "../../result/index.js";
import { type InferProblemValues, inferProblems } from "./infer.messages.js";

/** Makes a problem of a draft; what a person must decide is a warning, what is only told is a note. */
export function createInferProblem<Code extends keyof InferProblemValues>(
  code: Code,
  values: InferProblemValues[Code],
  parts: Partial<Pick<Problem, "severity" | "found" | "at">> = {},
): Problem {
  return createProblem(inferProblems, code, values, { severity: "warning", ...parts });
}
