import type { Paper, ParsePaperOptions } from "@pcplan/core/paper";
import { areaProfiles } from "@pcplan/core/profile";
import type { Problem } from "@pcplan/core/result";
import { applyReview, mergeReview, type ReviewLine, toReview } from "@pcplan/core/review";
import { sayCount } from "@pcplan/core/text";
import { type CommandOptions, parseOptions } from "../commandOptions.js";
import { loadPaper } from "../loadPaper.js";
import { loadReading } from "../loadReading.js";
import { loadReview, saveReview } from "../loadReview.js";
import { type Command, type Ports, UsageError } from "../ports.js";
import { withoutLeads } from "../withoutLeads.js";

export const extract: Command = async (args, ports) => {
  const options = parseOptions(args, ["json", "year-start", "profile", "review", "leads"]);
  const reading = await loadReading(options, ports);
  const files = options.positionals.length > 0 ? options.positionals : ["-"];
  const { review } = options;
  let lines = review === undefined ? null : await loadReview(review, ports);
  let code = 0;
  for (const file of files) {
    const read = await loadPaper(file, ports, reading).catch((error) => sayUnread(error, ports));
    if (read === null) {
      code = UNREAD;
      continue;
    }
    const paper =
      lines === null ? read : applyReview(read, lines, { yearStart: yearStartOf(read, reading) });
    if (lines !== null) lines = mergeReview(lines, toReview(paper));
    if (paper.problems.some(({ severity }) => severity === "error")) code ||= 1;
    await printPaper(paper, options, ports);
  }
  if (review !== undefined && lines !== null) await finishReview(review, lines, ports);
  return code;
};

/** The month in which the paper's quarters start, as it was read: by the flag, or by the profile given or found. */
function yearStartOf(paper: Paper, { yearStart, profile }: ParsePaperOptions): 1 | 4 | undefined {
  const found = profile ?? areaProfiles.find(({ name }) => name === paper.profile);
  return yearStart ?? found?.yearStart ?? undefined;
}

/** A file that cannot be read keeps the others from being read no more than from being printed. */
const UNREAD = 2;

function sayUnread(error: unknown, ports: Ports): null {
  if (!(error instanceof UsageError)) throw error;
  ports.error(`${error.message}\n`);
  return null;
}

async function printPaper(
  paper: Paper,
  { json, withLeads }: CommandOptions,
  ports: Ports,
): Promise<void> {
  const shown = withLeads ? paper : withoutLeads(paper);
  await ports.out(`${json ? JSON.stringify(shown) : describe(shown)}\n`);
}

async function finishReview(path: string, lines: ReviewLine[], ports: Ports): Promise<void> {
  await saveReview(path, lines, ports);
  const open = lines.filter(({ answer }) => answer === null).length;
  ports.error(`${path} has ${sayCount(open, "value")} to confirm.\n`);
}

function describe(paper: Paper): string {
  const { projects, decisions, spotlights, problems } = paper;
  const counts = [
    sayCount(projects.length, "project"),
    sayCount(decisions.length, "decision"),
    sayCount(spotlights.length, "spotlight"),
  ];
  return [
    `${paper.title ?? "Untitled paper"}${paper.meeting ? `, panel of ${paper.meeting.text}` : ""}`,
    `  ${counts.join(", ")}`,
    ...describeProfile(paper),
    ...problems.map(describeProblem),
  ].join("\n");
}

function describeProblem({ severity, message, found, expected, at }: Problem): string {
  const place = [
    at?.page != null && `page ${at.page}`,
    at?.line != null && `line ${at.line}`,
    at?.row != null && at.line == null && `row ${at.row}`,
  ].filter((part) => part !== false);
  const compared = [expected && `expected ${expected}`, found && `found ${found}`].filter(Boolean);
  const more = compared.length > 0 ? ` (${compared.join("; ")})` : "";
  return `  ${[severity, ...place].join(", ")}: ${message}${more}`;
}

function describeProfile({ profile, profileEvidence }: Paper): string[] {
  if (profile === null) return [];
  return [`  read with the profile ${profile}${profileEvidence ? `: ${profileEvidence}` : ""}`];
}
