import type { Paper } from "@pcplan/core/paper";
import { parseOptions } from "../commandOptions.js";
import { loadPaper } from "../loadPaper.js";
import { loadReading } from "../loadReading.js";
import type { Command } from "../ports.js";
import { withoutLeads } from "../withoutLeads.js";

export const extract: Command = async (args, ports) => {
  const options = parseOptions(args, ["json", "year-start", "profile", "leads"]);
  const reading = await loadReading(options, ports);
  const files = options.positionals.length > 0 ? options.positionals : ["-"];
  let code = 0;
  for (const file of files) {
    const read = await loadPaper(file, ports, reading);
    const paper = options.withLeads ? read : withoutLeads(read);
    if (paper.problems.some(({ severity }) => severity === "error")) code = 1;
    await ports.out(`${options.json ? JSON.stringify(paper) : describe(paper)}\n`);
  }
  return code;
};

function describe(paper: Paper): string {
  const { projects, decisions, spotlights, problems } = paper;
  return [
    `${paper.title ?? "Untitled paper"}${paper.meeting ? `, panel of ${paper.meeting.text}` : ""}`,
    `  ${projects.length} projects, ${decisions.length} decisions, ${spotlights.length} spotlights`,
    ...describeProfile(paper),
    ...problems.map(
      ({ severity, message, at }) =>
        `  ${severity}${at?.line ? `, line ${at.line}` : ""}: ${message}`,
    ),
  ].join("\n");
}

function describeProfile({ profile, profileEvidence }: Paper): string[] {
  if (profile === null) return [];
  return [`  read with the profile ${profile}${profileEvidence ? `: ${profileEvidence}` : ""}`];
}
