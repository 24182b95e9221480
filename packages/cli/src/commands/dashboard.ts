import { formatDashboard, summarisePaper } from "@pcplan/core/dashboard";
import { parseOptions } from "../commandOptions.js";
import { loadPaper } from "../loadPaper.js";
import { loadReading } from "../loadReading.js";
import { type Command, UsageError } from "../ports.js";

export const dashboard: Command = async (args, ports) => {
  const options = parseOptions(args, ["json", "year-start", "as-of", "profile", "review"]);
  const [file = "-", ...more] = options.positionals;
  if (more.length > 0) throw new UsageError("dashboard takes one file.");
  const paper = await loadPaper(file, ports, await loadReading(options, ports));
  const summary = summarisePaper(paper, { asOf: options.asOf });
  await ports.out(options.json ? `${JSON.stringify(summary)}\n` : formatDashboard(summary));
  const errors = paper.problems.filter(({ severity }) => severity === "error");
  for (const { message, expected, at } of errors) {
    const where = at?.line ? `line ${at.line}: ` : "";
    ports.error(`${where}${message}${expected ? ` Expected ${expected}.` : ""}\n`);
  }
  return errors.length > 0 ? 1 : 0;
};
