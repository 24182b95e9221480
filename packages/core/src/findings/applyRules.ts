import type { ProjectNoun } from "../profile/index.js";
import { createFinding } from "./createFinding.js";
import type { Finding, FindingParts, RuleParts } from "./types.js";

/** Rules over the same kind of subject. */
type RulesOver<Subject> = readonly (RuleParts & { check: (subject: Subject) => FindingParts[] })[];

/**
 * Runs rules over one subject and says what they found, in the order of the rules.
 * @param noun what the office calls a project
 */
export function applyRules<Subject>(
  rules: RulesOver<Subject>,
  subject: Subject,
  noun?: ProjectNoun,
): Finding[] {
  return rules.flatMap((rule) =>
    rule.check(subject).map((parts) => createFinding(rule, parts, noun)),
  );
}
