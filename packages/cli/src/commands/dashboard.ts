import { summarisePaper, toDashboardDocument } from "@pcplan/core/dashboard";
import { formatText } from "@pcplan/core/document";
import { formatJson } from "@pcplan/core/text";
import { defineCommand } from "../defineCommand.js";
import { expectInput } from "../expectInput.js";
import { flags, type OptionsOf, words } from "../flags.js";
import { loadPaper } from "../loadPaper.js";
import { loadReading } from "../loadReading.js";
import { UsageError } from "../ports.js";
import { writeReadings } from "../writeReadings.js";

const taken = {
  json: flags.json,
  yearStart: flags.yearStart,
  asOf: flags.asOf,
  profile: flags.profile,
  review: flags.review,
};

export const dashboard = defineCommand<OptionsOf<typeof taken>>({
  usage: ["FILE"],
  about: "Counts one paper, or standard input. Exit 1 if the paper has an error.",
  examples: [
    ["dashboard paper.pdf", "its projects, forecasts and money, counted"],
    ["dashboard paper.docx --as-of 2020-02-07", "what had lapsed by that day"],
  ],
  parameters: { flags: taken, positional: words },
  async run(options, files, ports) {
    expectInput(files, ports);
    const [file = "-", ...more] = files;
    if (more.length > 0) throw new UsageError("dashboard takes one file.");
    const paper = await loadPaper(file, ports, await loadReading(options, ports));
    const summary = summarisePaper(paper, { asOf: options.asOf ?? null });
    await ports.out(
      options.json
        ? `${formatJson(summary)}\n`
        : formatText(toDashboardDocument(summary), ports.page),
    );
    const errors = paper.problems.filter(({ severity }) => severity === "error");
    for (const { message, expected, at } of errors) {
      const where = at?.line ? `line ${at.line}: ` : "";
      ports.error(`${where}${message}${expected ? ` Expected ${expected}.` : ""}\n`);
    }
    await writeReadings([paper], ports, { isData: options.json === true });
    return errors.length > 0 ? 1 : 0;
  },
});
