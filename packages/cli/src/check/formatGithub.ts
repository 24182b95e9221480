import { type Finding, toCheck } from "@pcplan/core/findings";
import { sayCount } from "@pcplan/core/text";
import { findLine, withPlace } from "./findLine.js";

/** What GitHub calls each severity. */
const commands = { error: "error", warning: "warning", note: "notice" } as const;

/** Writes findings as annotations of GitHub Actions, one a line; each can be read without the others. */
export function formatGithub(findings: readonly Finding[]): string {
  const { counts } = toCheck([...findings]);
  const lines = findings.map(formatAnnotation);
  return `${[...lines, `${sayCount(counts.error, "error")}, ${sayCount(counts.warning, "warning")}, ${sayCount(counts.note, "note")}`].join("\n")}\n`;
}

function formatAnnotation({
  code,
  severity,
  message,
  found,
  expected,
  advice,
  at,
}: Finding): string {
  const properties = [
    ["file", at?.source],
    ["line", at === null ? null : findLine(at)],
    ["title", code],
  ].flatMap(([name, value]) => (value == null ? [] : [`${name}=${escapeProperty(String(value))}`]));
  const text = [
    withPlace(message, at),
    ...(found ? [`Found: ${found}`] : []),
    ...(expected ? [`Expected: ${expected}`] : []),
    ...(advice ? [`Advice: ${advice}`] : []),
  ].join("\n");
  return `::${commands[severity]} ${properties.join(",")}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
