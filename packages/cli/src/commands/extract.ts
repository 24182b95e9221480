import { type Paper, withoutLeads } from "@pcplan/core/paper";
import type { Problem } from "@pcplan/core/result";
import { mergeReview, type ReviewLine, toReview } from "@pcplan/core/review";
import { formatJson, sayCount, showLine } from "@pcplan/core/text";
import { describeReadableKinds } from "@pcplan/documents/kinds";
import { defineCommand } from "../defineCommand.js";
import { flags, type OptionsOf, standsAlone, words } from "../flags.js";
import { loadPapers, UNREAD } from "../loadPapers.js";
import { loadReading } from "../loadReading.js";
import { loadReview, saveReview } from "../loadReview.js";
import type { Ports } from "../ports.js";
import { writeReadings } from "../writeReadings.js";

const taken = {
  json: flags.json,
  yearStart: flags.yearStart,
  profile: flags.profile,
  review: flags.review,
  config: flags.config,
  leads: standsAlone("with the names of lead officers"),
};

type Options = OptionsOf<typeof taken>;

export const extract = defineCommand<Options>({
  usage: ["FILE…"],
  about: `Reads panel papers (${describeReadableKinds()},
or a Paper as JSON), or standard input. New values to confirm are added to the file of --review.
Exit 1 if a paper has an error; 2 if a file cannot be read.`,
  examples: [
    ["extract paper.pdf", "what was read, and what could not be"],
    ["extract march.pdf june.pdf --json", "one Paper as JSON a line"],
  ],
  parameters: { flags: taken, positional: words },
  async run({ review: path, ...options }, files, ports) {
    const review = path === undefined ? [] : await loadReview(path, ports);
    const reading = { ...(await loadReading(options, ports)), review };
    let lines = review;
    let code = 0;
    for await (const paper of loadPapers(files, ports, reading)) {
      if (paper === null) {
        code = UNREAD;
        continue;
      }
      lines = mergeReview(lines, toReview(paper));
      if (paper.problems.some(({ severity }) => severity === "error")) code ||= 1;
      await printPaper(paper, options, ports);
      await writeReadings([paper], ports, { isData: options.json === true });
    }
    if (path !== undefined) await finishReview(path, lines, ports);
    return code;
  },
});

async function printPaper(paper: Paper, { json, leads }: Options, ports: Ports): Promise<void> {
  const shown = leads ? paper : withoutLeads(paper);
  await ports.out(`${json ? formatJson(shown) : describe(shown)}\n`);
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
  ]
    .map(showLine)
    .join("\n");
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
