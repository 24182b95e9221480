import { formatDashboard, summarisePaper } from "@pcplan/core/dashboard";
import { parsePaper } from "@pcplan/core/paper";
import { readDocument } from "@pcplan/documents";
import { listPapers, loadPaper } from "@pcplan/fixtures";
import type { Command } from "../ports.js";

/** Ignored by git. */
const FOLDER = "pcplan-demo";

export const demo: Command = async (_args, ports) => {
  for (const name of listPapers()) {
    const { bytes } = await loadPaper(name);
    const document = readDocument(bytes, { name });
    if (!document.ok) throw new Error(document.problem.message);
    const paper = parsePaper(document.value);
    const summary = summarisePaper(paper);
    ports.out(`\n== ${name}\n\n${formatDashboard(summary)}`);
    await ports.writeFile(`${FOLDER}/${name}.paper.json`, `${JSON.stringify(paper, null, 2)}\n`);
    await ports.writeFile(
      `${FOLDER}/${name}.dashboard.json`,
      `${JSON.stringify(summary, null, 2)}\n`,
    );
  }
  ports.out(`\nThe papers and dashboards as JSON are in ${FOLDER}/\n`);
  return 0;
};
