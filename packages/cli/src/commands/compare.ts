import { comparePapers, toComparisonDocument, toMatchReview } from "@pcplan/core/comparison";
import { formatText } from "@pcplan/core/document";
import { mergeReview } from "@pcplan/core/review";
import { formatJson } from "@pcplan/core/text";
import { defineCommand } from "../defineCommand.js";
import { flags, type OptionsOf, words } from "../flags.js";
import { loadPaper } from "../loadPaper.js";
import { loadReading } from "../loadReading.js";
import { loadReview, saveReview } from "../loadReview.js";
import { UsageError } from "../ports.js";
import { writeReadings } from "../writeReadings.js";

const taken = {
  json: flags.json,
  yearStart: flags.yearStart,
  profile: flags.profile,
  review: flags.review,
};

export const compare = defineCommand<OptionsOf<typeof taken>>({
  usage: ["OLD NEW"],
  about:
    "Says what changed between two papers, the older one first. Exit 0 whatever it finds; 2 if a file cannot be read.",
  examples: [
    ["compare march.pdf june.pdf", "what was delivered, what is new, what moved"],
    [
      "compare march.pdf june.pdf --review names.json",
      "with its guesses at renamed projects to confirm",
    ],
  ],
  parameters: { flags: taken, positional: words },
  async run(options, files, ports) {
    const [older, newer] = twoFiles(files);
    const { review: path, ...rest } = options;
    const review = path === undefined ? [] : await loadReview(path, ports);
    const reading = { ...(await loadReading(rest, ports)), review };
    const before = await loadPaper(older, ports, reading);
    const after = await loadPaper(newer, ports, reading);
    const comparison = comparePapers(before, after, { review });
    if (path !== undefined) {
      const lines = mergeReview(review, toMatchReview(comparison, before, after));
      await saveReview(path, lines, ports);
    }
    await ports.out(
      options.json
        ? `${formatJson(comparison)}\n`
        : formatText(toComparisonDocument(comparison), ports.page),
    );
    await writeReadings([before, after], ports, { isData: options.json === true });
    return 0;
  },
});

function twoFiles([older, newer, ...more]: readonly string[]): [older: string, newer: string] {
  if (older === undefined || newer === undefined || more.length > 0)
    throw new UsageError("compare takes two papers, the older one first.");
  if (older === "-" && newer === "-")
    throw new UsageError("Only one of the two papers can be standard input.");
  return [older, newer];
}
