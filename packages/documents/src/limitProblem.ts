import type { Problem } from "@pcplan/core/result";
import type { GuardLimits } from "./guard/guardLimits.js";
import type { Limits } from "./limits.js";
import { createDocumentProblem, describeLimitAmount, type LimitProblemCode } from "./messages.js";

/** The code of the problem that says a limit has been reached. */
const codes: Readonly<Record<keyof (Limits & GuardLimits), LimitProblemCode>> = {
  bytes: "limit-bytes",
  parts: "limit-parts",
  inflatedBytes: "limit-inflated-bytes",
  pages: "limit-pages",
  lines: "limit-lines",
  cells: "limit-cells",
  marks: "limit-marks",
  milliseconds: "limit-time",
  memory: "limit-memory",
  output: "limit-output",
};

/**
 * Says which limit a file has reached, and how to go on.
 * @param found how much there is; `null` where the counting ended at the limit
 */
export function limitProblem<Name extends keyof (Limits & GuardLimits)>(
  name: Name,
  found: number | null,
  limits: Readonly<Record<Name, number>>,
): Problem<LimitProblemCode> {
  const code = codes[name];
  const words = found === null ? null : describeLimitAmount(code, found);
  return createDocumentProblem(code, { most: limits[name] }, { found: words });
}
