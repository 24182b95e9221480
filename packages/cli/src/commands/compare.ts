import { comparePapers, toComparisonDocument, toMatchReview } from "@pcplan/core/comparison";
import { formatText } from "@pcplan/core/document";
import { mergeReview } from "@pcplan/core/review";
import { formatJson } from "@pcplan/core/text";
import { defineCommand } from "../defineCommand.js";
import { flags, type OptionsOf, words } from "../flags.js";
import { findExactly } from "../findPapers.js";
import { loadEach, UNREAD } from "../loadPapers.js";
import { loadReading } from "../loadReading.js";
import { loadReview, saveReview } from "../loadReview.js";
import { writeReadings } from "../writeReadings.js";

const taken = {
  json: flags.json,
  yearStart: flags.yearStart,
  profile: flags.profile,
  review: flags.review,
  config: flags.config,
};

export const compare = defineCommand<OptionsOf<typeof taken>>({
  usage: ["OLD NEW", "FOLDER"],
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
    const takes = "compare takes two papers, the older one first";
    const found = await findExactly(2, takes, files, ports);
    const { review: path, ...rest } = options;
    const review = path === undefined ? [] : await loadReview(path, ports);
    const reading = { ...(await loadReading(rest, ports)), review };
    const [before, after] = await Array.fromAsync(loadEach(found, ports, reading));
    if (!before || !after) return UNREAD;
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
