import type { Paper } from "@pcplan/core/paper";
import { parseOptions } from "../commandOptions.js";
import { loadPaper } from "../loadPaper.js";
import type { Command } from "../ports.js";

export const extract: Command = async (args, ports) => {
  const options = parseOptions(args);
  const files = options.positionals.length > 0 ? options.positionals : ["-"];
  let code = 0;
  for (const file of files) {
    const paper = withoutLeads(await loadPaper(file, ports, options.read));
    if (paper.problems.some(({ severity }) => severity === "error")) code = 1;
    ports.out(`${options.json ? JSON.stringify(paper) : describe(paper)}\n`);
  }
  return code;
};

/** A lead is a person's name and is left out of every output. */
export function withoutLeads(paper: Paper): Paper {
  return { ...paper, projects: paper.projects.map((project) => ({ ...project, lead: null })) };
}

function describe(paper: Paper): string {
  const { projects, decisions, spotlights, problems } = paper;
  return [
    `${paper.title ?? "Untitled paper"}${paper.meeting ? `, panel of ${paper.meeting.text}` : ""}`,
    `  ${projects.length} projects, ${decisions.length} decisions, ${spotlights.length} spotlights`,
    ...problems.map(
      ({ severity, message, at }) => `  ${severity}${at ? `, line ${at.line}` : ""}: ${message}`,
    ),
  ].join("\n");
}
