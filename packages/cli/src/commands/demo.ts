import { diffHeadline, summarisePaper } from "@pcplan/core/dashboard";
import { formatText } from "@pcplan/core/document";
import { readPaper } from "@pcplan/core/file";
import { withoutLeads } from "@pcplan/core/paper";
import { readDocument } from "@pcplan/documents";
import { listPapers, loadPaper } from "@pcplan/fixtures";
import { formatJson } from "@pcplan/core/text";
import { defineCommand } from "../defineCommand.js";
import { formatDemoPart } from "../demo/formatDemoPart.js";
import { type DemoPaper, toDemoParts } from "../demo/toDemoParts.js";
import { flags, type OptionsOf, words } from "../flags.js";
import { type Ports, UsageError } from "../ports.js";

/** Ignored by git. */
const FOLDER = "pcplan-demo";
const PAPERS = `${FOLDER}/papers`;

const taken = { json: flags.json };

export const demo = defineCommand<OptionsOf<typeof taken>>({
  usage: [""],
  about: `Checks, compares and counts the sample papers, and puts them and all that it found into ${FOLDER}/.`,
  examples: [
    ["demo", "findings, questions, changes, the ledger and a dashboard"],
    ["demo --json", "one JSON object a paper"],
  ],
  parameters: { flags: taken, positional: words },
  async run({ json }, files, ports) {
    if (files.length > 0) throw new UsageError("demo takes no file.");
    const papers: DemoPaper[] = [];
    for (const name of listPapers()) papers.push(await saveSample(name, ports));
    const [older, newer] = papers;
    if (!older || !newer) throw new Error("Two sample papers are needed.");
    if (json) for (const one of papers) await ports.out(toLine(one));
    for (const part of toDemoParts(PAPERS, [older, newer])) {
      await ports.writeFile(`${FOLDER}/${part.file}`, formatText(part.document));
      if (!json) await ports.out(formatDemoPart(part, FOLDER, ports.page));
    }
    if (!json) await ports.out(whatNext);
    return 0;
  },
});

const whatNext = `The papers, what was read of them as JSON, and the whole of the above are in ${FOLDER}/.

Try next, with a paper of your own (PDF, Word, PowerPoint, Excel, a web page, text):

  pcplan check PAPER             what a member of the panel will notice
  pcplan compare OLD NEW         what changed since the last panel
  pcplan help                    every command

From a clone, write npx -y pnpm@12 pcplan in place of pcplan.
`;

/** Reads a sample paper, and puts it, what was read of it and its dashboard where a person can look at them. */
async function saveSample(name: string, ports: Ports): Promise<DemoPaper> {
  const { bytes } = await loadPaper(name);
  const path = `${PAPERS}/${name}`;
  const read = await readPaper(bytes, { name: path, readDocument });
  if (!read.ok) throw new Error(read.problem.message);
  const paper = withoutLeads(read.value);
  await ports.writeFile(path, new TextDecoder().decode(bytes));
  await saveJson(`${name}.paper.json`, paper, ports);
  await saveJson(`${name}.dashboard.json`, summarisePaper(paper), ports);
  return { path, paper };
}

function toLine({ path, paper }: DemoPaper): string {
  const dashboard = summarisePaper(paper);
  const name = path.slice(PAPERS.length + 1);
  return `${formatJson({ name, dashboard, differences: diffHeadline(dashboard) })}\n`;
}

async function saveJson(name: string, value: unknown, ports: Ports): Promise<void> {
  await ports.writeFile(`${FOLDER}/${name}`, `${formatJson(value, 2)}\n`);
}
