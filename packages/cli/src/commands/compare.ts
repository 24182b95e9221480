import { comparePapers, toComparisonDocument, toMatchReview } from "@pcplan/core/comparison";
import { formatText } from "@pcplan/core/document";
import { mergeReview } from "@pcplan/core/review";
import { parseOptions } from "../commandOptions.js";
import { loadPaper } from "../loadPaper.js";
import { loadReading } from "../loadReading.js";
import { loadReview, saveReview } from "../loadReview.js";
import { type Command, UsageError } from "../ports.js";
import { writeReadings } from "../writeReadings.js";

export const compare: Command = async (args, ports) => {
  const options = parseOptions(args, ["json", "year-start", "profile", "review"]);
  const [older, newer] = twoFiles(options.positionals);
  const review = options.review === undefined ? [] : await loadReview(options.review, ports);
  const reading = { ...(await loadReading({ ...options, review: undefined }, ports)), review };
  const before = await loadPaper(older, ports, reading);
  const after = await loadPaper(newer, ports, reading);
  const comparison = comparePapers(before, after, { review });
  if (options.review !== undefined) {
    const lines = mergeReview(review, toMatchReview(comparison, before, after));
    await saveReview(options.review, lines, ports);
  }
  await ports.out(
    options.json
      ? `${JSON.stringify(comparison)}\n`
      : formatText(toComparisonDocument(comparison), ports.page),
  );
  await writeReadings([before, after], ports, { isData: options.json });
  return 0;
};

function twoFiles([older, newer, ...more]: readonly string[]): [older: string, newer: string] {
  if (older === undefined || newer === undefined || more.length > 0)
    throw new UsageError("compare takes two papers, the older one first.");
  if (older === "-" && newer === "-")
    throw new UsageError("Only one of the two papers can be standard input.");
  return [older, newer];
}
