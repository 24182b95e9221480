import type { Problem } from "../result/index.js";
import type { Finding } from "./types.js";

/** A problem as a finding, with its fields in one order, so that equal checks are equal as text too. */
export function toFinding(problem: Problem, about: string | null = null): Finding {
  const { code, severity, message, found, values, expected, advice, at, related } = problem;
  return {
    code,
    severity,
    message,
    about,
    found,
    ...(values === undefined ? {} : { values }),
    expected,
    advice,
    at,
    related,
  };
}
