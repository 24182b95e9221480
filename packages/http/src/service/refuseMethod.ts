import { createServiceProblem, toProblemResponse } from "../problems/index.js";

/** Refuses a request by another method than an address takes. */
export function refuseMethod(allow: string): Response {
  return toProblemResponse([createServiceProblem("method-not-allowed", { allow })], { allow });
}
