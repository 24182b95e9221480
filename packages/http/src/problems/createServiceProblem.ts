import { createProblem, failure, type Failure, type Problem } from "@pcplan/core/result";
import { serviceProblems, type ServiceValues } from "./messages.js";

/** The problems that a request can have, beside those of the papers and the JSON in it. */
export type ServiceProblemCode = keyof ServiceValues;

/** Makes a problem of a request from its code and the values that its sentences name. */
export function createServiceProblem<Code extends ServiceProblemCode>(
  code: Code,
  values: ServiceValues[Code],
  parts: Partial<Pick<Problem, "found">> = {},
): Problem<Code> {
  return createProblem(serviceProblems, code, values, parts);
}

/** Refuses a request, as the outcome of a step of reading it. */
export function createRefusal<Code extends ServiceProblemCode>(
  code: Code,
  values: ServiceValues[Code],
  parts: Partial<Pick<Problem, "found">> = {},
): Failure<Code> {
  return failure(createServiceProblem(code, values, parts));
}
