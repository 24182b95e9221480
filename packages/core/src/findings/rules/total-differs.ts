import type { Headline } from "../../paper/index.js";
import { createPaperRule } from "../createRule.js";
import { isStatedForCertain } from "../isStatedForCertain.js";
import { paperPlace } from "../place.js";
import { readStatedTotals } from "../readStatedTotals.js";
import { totalDiffersWords } from "./total-differs.messages.js";

/** The counts that make up the total of a headline. */
const parts = ["completed", "current", "candidate", "onHold"] as const satisfies (keyof Headline)[];

/**
 * The stated total of the projects, or a sum of money in a decision, is not what the parts beside it add up to. Silent
 * where a part may be left unsaid, and where one of the figures is not certain.
 */
export const totalDiffers = createPaperRule({
  code: "total-differs",
  severities: ["note"],
  words: totalDiffersWords,
  check: ({ paper }) => {
    const counts = sumCounts(paper.headline);
    const isSure = ["total", ...parts].every((field) => isStatedForCertain(paper, field));
    const decisions = paper.decisions.flatMap(({ ref, title, summary, at }) =>
      readStatedTotals(summary).map((values) => ({
        about: ref ?? title,
        values: { decision: { ref, title }, ...values },
        at,
      })),
    );
    if (counts === null || !isSure) return decisions;
    return [{ about: "projects in all", values: counts, at: paperPlace(paper) }, ...decisions];
  },
});

/** The stated total with its parts, where they do not agree; a project on hold may be counted as current too. */
function sumCounts(headline: Headline | null) {
  if (headline === null || headline.total === null) return null;
  const { total, onHold } = headline;
  const stated = parts.flatMap((of) => {
    const count = headline[of];
    return count === null ? [] : [{ of, count }];
  });
  const sum = stated.reduce((all, { count }) => all + count, 0);
  const isWhole = stated.length === parts.length;
  const fits = sum === total || sum - (onHold ?? 0) === total;
  if (stated.length < 2 || fits || (sum < total && !isWhole)) return null;
  return { total, sum, stated };
}
