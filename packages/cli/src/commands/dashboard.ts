import { summarisePaper, toDashboardDocument } from "@pcplan/core/dashboard";
import { formatText } from "@pcplan/core/document";
import { formatJson } from "@pcplan/core/text";
import { defineCommand } from "../defineCommand.js";
import { findExactly } from "../findPapers.js";
import { flags, type OptionsOf, words } from "../flags.js";
import { loadEach, UNREAD } from "../loadPapers.js";
import { loadReading } from "../loadReading.js";
import { writeReadings } from "../writeReadings.js";

const taken = {
  json: flags.json,
  yearStart: flags.yearStart,
  asOf: flags.asOf,
  profile: flags.profile,
  review: flags.review,
  config: flags.config,
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
    const found = await findExactly(1, "dashboard takes one paper", files, ports);
    const [paper] = await Array.fromAsync(
      loadEach(found, ports, await loadReading(options, ports)),
    );
    if (!paper) return UNREAD;
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
