import {
  comparePapers,
  formatComparison,
  mergeReview,
  paperLabel,
  toReview,
} from "@pcplan/core/comparison";
import { parseOptions } from "../commandOptions.js";
import { loadPaper } from "../loadPaper.js";
import { loadReview } from "../loadReview.js";
import { type Command, UsageError } from "../ports.js";

export const compare: Command = async (args, ports) => {
  const options = parseOptions(args, ["json", "year-start", "review"]);
  const [older, newer, ...more] = options.positionals;
  if (older === undefined || newer === undefined || more.length > 0)
    throw new UsageError("compare takes two papers, the older one first.");
  if (older === "-" && newer === "-")
    throw new UsageError("Only one of the two papers can be standard input.");
  const before = await loadPaper(older, ports, options.read);
  const after = await loadPaper(newer, ports, options.read);
  const review = options.review === undefined ? [] : await loadReview(options.review, ports);
  const comparison = comparePapers(before, after, { review });
  if (options.review !== undefined) {
    const lines = mergeReview(review, toReview(comparison, paperLabel(after)));
    await ports.writeFile(options.review, `${JSON.stringify(lines, null, 2)}\n`);
  }
  await ports.out(options.json ? `${JSON.stringify(comparison)}\n` : formatComparison(comparison));
  return 0;
};
