import { type RuleTable, ruleTables } from "../packages/core/src/findings/rules.cases.js";
import { describeSeverity } from "@pcplan/core/findings";

/** The page of all rules, from the rules themselves: what each notices, why, and what its cases give. */
export function toRulesPage(): string {
  return `${[
    "# Rules of `pcplan check`",
    "This page is made from the rules; `pnpm exec vitest run test/rulesPage.test.ts -u` makes it anew.",
    "An `error` must be fixed, a `warning` is worth checking, a `note` is fine to ignore. With `--fail-on error`, which is the default, only an error gives exit code 1. Where a rule can give more than one of them, the usual one comes first.",
    `| code | reads | for people | what it notices |\n| --- | --- | --- | --- |\n${ruleTables.map(toRow).join("\n")}`,
    ...ruleTables.map(formatRule),
  ].join("\n\n")}\n`;
}

const subjects = { paper: "one paper", series: "a series" } as const;

function toRow({ rule: { code, over, severities, title } }: RuleTable): string {
  const groups = severities.map((severity) => describeSeverity(severity)).join(", ");
  return `| [\`${code}\`](#${code}) | ${subjects[over]} | ${groups} | ${title} |`;
}

function formatRule({ rule, fires, silent }: RuleTable): string {
  const { code, over, severities, title, why } = rule;
  const named = severities.map((severity) => `\`${severity}\``).join(", ");
  const cases = fires.flatMap(({ name, findings }) => [
    `- ${name}`,
    ...findings.map(({ message, severity }) =>
      severity === severities[0] ? `  > ${message}` : `  > ${message} (\`${severity}\`)`,
    ),
  ]);
  return [
    `## ${code}`,
    `${title} (over ${subjects[over]}; ${named}). ${why}`,
    `It fires for:\n\n${cases.join("\n")}`,
    `It is silent for:\n\n${silent.map(({ name }) => `- ${name}`).join("\n")}`,
  ].join("\n\n");
}
