import {
  type Dashboard,
  diffHeadline,
  summarisePaper,
  toDashboardDocument,
} from "@pcplan/core/dashboard";
import { formatText, type FormatTextOptions } from "@pcplan/core/document";
import { readPaper } from "@pcplan/core/file";
import { type Paper, withoutLeads } from "@pcplan/core/paper";
import { readDocument } from "@pcplan/documents";
import { listPapers, loadPaper } from "@pcplan/fixtures";
import { formatJson } from "@pcplan/core/text";
import { defineCommand } from "../defineCommand.js";
import { flags, type OptionsOf, words } from "../flags.js";
import { type Ports, UsageError } from "../ports.js";

/** Ignored by git. */
const FOLDER = "pcplan-demo";

const taken = { json: flags.json };

export const demo = defineCommand<OptionsOf<typeof taken>>({
  usage: [""],
  about: `Reads the sample papers and writes what it finds into ${FOLDER}/.`,
  examples: [
    ["demo", "what each sample paper holds"],
    ["demo --json", "one JSON object a paper"],
  ],
  parameters: { flags: taken, positional: words },
  async run({ json }, files, ports) {
    if (files.length > 0) throw new UsageError("demo takes no file.");
    for (const name of listPapers()) {
      const paper = await readSample(name);
      const dashboard = summarisePaper(paper);
      await ports.out(json ? toLine(name, dashboard) : describe(name, dashboard, ports.page));
      await save(`${name}.paper.json`, paper, ports);
      await save(`${name}.dashboard.json`, dashboard, ports);
    }
    if (!json) await ports.out(`\nThe papers and dashboards as JSON are in ./${FOLDER}/\n`);
    return 0;
  },
});

async function readSample(name: string): Promise<Paper> {
  const { bytes } = await loadPaper(name);
  const read = await readPaper(bytes, { name, readDocument });
  if (!read.ok) throw new Error(read.problem.message);
  return withoutLeads(read.value);
}

function toLine(name: string, dashboard: Dashboard): string {
  return `${formatJson({ name, dashboard, differences: diffHeadline(dashboard) })}\n`;
}

function describe(name: string, dashboard: Dashboard, page: FormatTextOptions): string {
  return `\n== ${name}\n\n${formatText(toDashboardDocument(dashboard), page)}`;
}

async function save(name: string, value: unknown, ports: Ports): Promise<void> {
  await ports.writeFile(`${FOLDER}/${name}`, `${formatJson(value, 2)}\n`);
}
