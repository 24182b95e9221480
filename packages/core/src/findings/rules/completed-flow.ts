import { createSeriesRule } from "../createRule.js";
import { isFarApart } from "../isFarApart.js";
import { toPaperName } from "../paperName.js";
import { paperPlace } from "../place.js";
import { readFlow } from "../readFlow.js";
import { completedFlowWords } from "./completed-flow.messages.js";

/**
 * The completed projects of the last paper and those delivered since do not make those of this paper. Silent where the
 * paper announces mergers or the like, and where the two lie too far apart for "since" to hold.
 */
export const completedFlow = createSeriesRule({
  code: "completed-flow",
  severities: ["warning"],
  words: completedFlowWords,
  check: ({ steps }) =>
    steps.flatMap((step) => {
      const { before, after } = step;
      const opening = before.headline?.completed ?? null;
      const closing = after.headline?.completed ?? null;
      const delivered = after.headline?.lists.delivered?.stated ?? null;
      if (opening === null || closing === null || delivered === null) return [];
      const sum = opening + delivered;
      if (sum === closing || readFlow(step).isAnnounced || isFarApart(step)) return [];
      const papers = { before: toPaperName(before), after: toPaperName(after) };
      return [
        {
          values: { ...papers, opening, delivered, sum, closing },
          at: paperPlace(after),
          related: [paperPlace(before) ?? []].flat(),
        },
      ];
    }),
});
