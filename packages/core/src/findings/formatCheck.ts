import { formatPlace } from "../result/index.js";
import { hangText, sayCount } from "../text/index.js";
import type { Check, Finding } from "./types.js";
import { describeSeverity, severities } from "./describeSeverity.js";

export interface FormatCheckOptions {
  /** How many findings a baseline had already; they are counted and not listed. */
  known?: number;
}

/**
 * Writes a check as text for a terminal or for print: the counts first, then the findings in three groups, each with its
 * line and with advice, at most 80 columns wide. Nothing is told by colour.
 * @example
 * formatCheck({ findings: [], counts: { error: 0, warning: 0, note: 0 } }); // => "Nothing found.\n"
 */
export function formatCheck(
  { findings, counts }: Check,
  { known = 0 }: FormatCheckOptions = {},
): string {
  const sources = new Set(findings.flatMap(({ at }) => at?.source ?? []));
  const groups = severities.map((severity) =>
    formatGroup(
      `${describeSeverity(severity)} (${counts[severity]})`,
      findings.filter((one) => one.severity === severity),
      sources.size > 1,
    ),
  );
  const head = findings.length === 0 ? ["Nothing found."] : formatCounts(counts, sources);
  const tail = known === 0 ? [] : [[`${sayCount(known, "finding")} of the baseline not shown.`]];
  const sections = [head, ...groups.filter((lines) => lines.length > 0), ...tail];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function formatCounts(counts: Check["counts"], sources: ReadonlySet<string>): string[] {
  const [only] = sources;
  const said = severities.map(
    (severity) => `${counts[severity]} ${describeSeverity(severity).toLowerCase()}`,
  );
  return [...(only !== undefined && sources.size === 1 ? [only] : []), said.join(", ")];
}

/** Findings of one code stand together under the advice that they share. */
function formatGroup(heading: string, findings: readonly Finding[], hasSources: boolean): string[] {
  if (findings.length === 0) return [];
  const keys = [...new Set(findings.map(keyOf))];
  const blocks = keys.flatMap((key) =>
    formatBlock(
      findings.filter((one) => keyOf(one) === key),
      hasSources,
    ),
  );
  return [heading, "=".repeat(heading.length), ...blocks];
}

const keyOf = ({ code, advice }: Finding) => JSON.stringify([code, advice]);

function formatBlock(findings: readonly Finding[], hasSources: boolean): string[] {
  const advice = findings[0]?.advice ?? null;
  const sources = hasSources ? [...new Set(findings.map(sourceOf))] : [null];
  const lines = sources.flatMap((source) => [
    ...(source === null ? [] : [`    ${source}`]),
    ...findings
      .filter((one) => !hasSources || sourceOf(one) === source)
      .flatMap((one) => formatFinding(one, source === null ? "    " : "      ")),
  ]);
  return [
    "",
    `  ${findings[0]?.code}`,
    ...lines,
    ...(advice === null ? [] : hangText("    → ", advice)),
  ];
}

const sourceOf = ({ at }: Finding) => at?.source ?? null;

function formatFinding({ message, at }: Finding, indent: string): string[] {
  const where = at === null ? "" : formatPlace(at);
  const text = where === "" ? message : `${where}: ${message}`;
  return hangText(indent, text, indent.length + 2);
}
