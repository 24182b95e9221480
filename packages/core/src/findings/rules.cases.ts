import type { RuleCases } from "./examples.cases.js";
import { createFinding } from "./createFinding.js";
import { paperRules } from "./paperRules.js";
import { seriesRules } from "./seriesRules.js";
import type { Finding, PaperSubject, RuleParts, FindingParts, SeriesSubject } from "./types.js";

/** One rule with its cases, and what it finds in each of those in which it fires. */
export interface RuleTable {
  rule: RuleParts & { over: "paper" | "series" };
  fires: { name: string; findings: Finding[] }[];
  silent: { name: string; findings: Finding[] }[];
}

type RuleOver<Subject> = RuleTable["rule"] & { check: (subject: Subject) => FindingParts[] };

/** The cases of a rule stand beside it, under its code. */
async function toTable<Subject>(rule: RuleOver<Subject>): Promise<RuleTable> {
  const { cases }: { cases: RuleCases<Subject> } = await import(`./rules/${rule.code}.cases.ts`);
  const [fires, silent] = [cases.fires, cases.silent].map((examples) =>
    examples.map(({ name, subject }) => ({
      name,
      findings: rule.check(subject).map((parts) => createFinding(rule, parts)),
    })),
  );
  return { rule, fires: fires ?? [], silent: silent ?? [] };
}

/** Every rule with its cases, in the order of the rules. */
export const ruleTables: readonly RuleTable[] = await Promise.all([
  ...paperRules.map((rule) => toTable<PaperSubject>(rule)),
  ...seriesRules.map((rule) => toTable<SeriesSubject>(rule)),
]);
