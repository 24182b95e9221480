import type { Severity } from "../result/index.js";
import type { Check, Finding } from "./types.js";

/**
 * Makes a check of findings: counts them by their severity.
 * @example
 * toCheck([]).counts; // => { error: 0, warning: 0, note: 0 }
 */
export function toCheck(findings: Finding[]): Check {
  const count = (of: Severity) => findings.filter(({ severity }) => severity === of).length;
  return {
    findings,
    counts: { error: count("error"), warning: count("warning"), note: count("note") },
  };
}
