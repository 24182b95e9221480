import { summarisePaper, toDashboardDocument } from "@pcplan/core/dashboard";
import { formatText } from "@pcplan/core/document";
import { parseOptions } from "../commandOptions.js";
import { loadPaper } from "../loadPaper.js";
import { loadReading } from "../loadReading.js";
import { type Command, UsageError } from "../ports.js";
import { writeReadings } from "../writeReadings.js";

export const dashboard: Command = async (args, ports) => {
  const options = parseOptions(args, ["json", "year-start", "as-of", "profile", "review"]);
  const [file = "-", ...more] = options.positionals;
  if (more.length > 0) throw new UsageError("dashboard takes one file.");
  const paper = await loadPaper(file, ports, await loadReading(options, ports));
  const summary = summarisePaper(paper, { asOf: options.asOf });
  await ports.out(
    options.json
      ? `${JSON.stringify(summary)}\n`
      : formatText(toDashboardDocument(summary), ports.page),
  );
  const errors = paper.problems.filter(({ severity }) => severity === "error");
  for (const { message, expected, at } of errors) {
    const where = at?.line ? `line ${at.line}: ` : "";
    ports.error(`${where}${message}${expected ? ` Expected ${expected}.` : ""}\n`);
  }
  await writeReadings([paper], ports, { isData: options.json });
  return errors.length > 0 ? 1 : 0;
};
