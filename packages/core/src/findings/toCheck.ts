import { type Problem, problem, type Severity } from "../result/index.js";
import type { Check, Finding, FindingParts, Rule } from "./types.js";

/** Runs rules over one subject and gives their findings their codes, in the order of the rules. */
export function applyRules<S>(rules: readonly Rule<S>[], subject: S): Finding[] {
  return rules.flatMap((rule) => rule.check(subject).map((parts) => toFinding(rule, parts)));
}

function toFinding<S>({ code, severity }: Rule<S>, { about, ...parts }: FindingParts): Finding {
  return describeProblem(problem({ code, severity, ...parts }), about);
}

/** A problem as a finding, with its fields in one order, so that equal checks are equal as text too. */
export function describeProblem(found: Problem, about: string | null = null): Finding {
  return {
    code: found.code,
    severity: found.severity,
    message: found.message,
    about,
    found: found.found,
    expected: found.expected,
    advice: found.advice,
    at: found.at,
    related: found.related,
  };
}

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
