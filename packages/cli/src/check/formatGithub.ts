import { type Finding, type FindingGroup, mergeFindings, toCheck } from "@pcplan/core/findings";
import { sayCount, showHidden } from "@pcplan/core/text";
import { findLine } from "./findLine.js";

/** What GitHub calls each severity. */
const commands = { error: "error", warning: "warning", note: "notice" } as const;

/**
 * Writes findings as annotations of GitHub Actions, one a line; each can be read without the others. What is so of
 * several rows is one annotation, at the first of them, with a line for each.
 */
export function formatGithub(findings: readonly Finding[]): string {
  const { counts } = toCheck([...findings]);
  const lines = mergeFindings(findings).flatMap(formatGroup);
  return `${[...lines, `${sayCount(counts.error, "error")}, ${sayCount(counts.warning, "warning")}, ${sayCount(counts.note, "note")}`].join("\n")}\n`;
}

function formatGroup({ sentence, lines, advice, findings }: FindingGroup): string[] {
  const [first] = findings;
  const isTogether = sentence !== null || lines.length < findings.length;
  if (isTogether && first !== undefined) {
    const said = lines.map((line) => `- ${line}`);
    const head = sentence === null ? [] : [sentence];
    return [formatAnnotation(first, [...head, ...said, ...toAdvice(advice)])];
  }
  return findings.map((finding, index) =>
    formatAnnotation(finding, [
      lines[index] ?? finding.message,
      ...(finding.found ? [`Found: ${finding.found}`] : []),
      ...(finding.expected ? [`Expected: ${finding.expected}`] : []),
      ...toAdvice(advice),
    ]),
  );
}

const toAdvice = (advice: string | null): string[] =>
  advice === null ? [] : [`Advice: ${advice}`];

function formatAnnotation({ code, severity, at }: Finding, lines: readonly string[]): string {
  const properties = [
    ["file", at?.source],
    ["line", at === null ? null : findLine(at)],
    ["title", code],
  ].flatMap(([name, value]) => (value == null ? [] : [`${name}=${escapeProperty(String(value))}`]));
  return `::${commands[severity]} ${properties.join(",")}::${escapeData(lines.join("\n"))}`;
}

function escapeData(text: string): string {
  return showHidden(text).replace(/%/g, "%25").replace(/\n/g, "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
