import { decisionSeries } from "../decisionNumber.js";
import { createPaperRule } from "../createRule.js";
import { decisionGapWords } from "./decision-gap.messages.js";

/**
 * More numbers than this between two decisions are taken for another series, or for papers in between: a panel meets
 * about every quarter, and the sample papers list some ten decisions each.
 */
const LONGEST_GAP = 20;

/** Numbers between the lowest and the highest decision are not listed here; they may be in another paper, or unused. */
export const decisionGap = createPaperRule({
  code: "decision-gap",
  severities: ["note"],
  words: decisionGapWords,
  check: ({ paper }) =>
    decisionSeries(paper.decisions).flatMap((series) =>
      series.slice(1).flatMap((high, index) => {
        const low = series[index] ?? high;
        const count = high.number - low.number - 1;
        if (count < 1 || count > LONGEST_GAP) return [];
        const between = [low.decision.ref ?? "", high.decision.ref ?? ""] as const;
        return [
          {
            found: between.join(", "),
            values: { first: low.number + 1, last: high.number - 1, of: high.series, between },
            at: high.decision.at,
            related: [low.decision.at],
          },
        ];
      }),
    ),
});
