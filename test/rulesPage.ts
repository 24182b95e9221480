import { findingGroups, type Rule, rules } from "@pcplan/core/findings";

/** The page of all rules, from the rules themselves: what each notices, why, and what its examples give. */
export function toRulesPage(): string {
  const sections = rules.map((rule) => formatRule(rule as Rule<unknown>));
  return `${[
    "# Rules of `pcplan check`",
    "This page is made from the rules; `pnpm exec vitest run test/rulesPage.test.ts -u` makes it anew.",
    "An `error` must be fixed, a `warning` is worth checking, a `note` is fine to ignore. With `--fail-on error`, which is the default, only an error gives exit code 1.",
    `| code | for people | what it notices |\n| --- | --- | --- |\n${rules.map(toRow).join("\n")}`,
    ...sections,
  ].join("\n\n")}\n`;
}

const groupOf = (severity: string) =>
  findingGroups.find((group) => group.severity === severity)?.label ?? severity;

function toRow({ code, severity, title }: (typeof rules)[number]): string {
  return `| [\`${code}\`](#${code}) | ${groupOf(severity)} | ${title} |`;
}

function formatRule({ code, severity, title, why, check, examples }: Rule<unknown>): string {
  const fires = examples.fires.flatMap(({ name, subject }) => [
    `- ${name}`,
    ...check(subject).map(({ message }) => `  > ${message}`),
  ]);
  return [
    `## ${code}`,
    `${title} (\`${severity}\`). ${why}`,
    `It fires for:\n\n${fires.join("\n")}`,
    `It is silent for:\n\n${examples.silent.map(({ name }) => `- ${name}`).join("\n")}`,
  ].join("\n\n");
}
