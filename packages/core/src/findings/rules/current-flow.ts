import { createSeriesRule } from "../createRule.js";
import { toPaperName } from "../paperName.js";
import { paperPlace } from "../place.js";
import { currentFlowWords } from "./current-flow.messages.js";

/**
 * The current projects of the last paper, with those initiated since and without those delivered or placed on hold, do
 * not make those of this paper. Only where both what came in and what was delivered are stated; a paper that states
 * nothing placed on hold is taken at its word.
 */
export const currentFlow = createSeriesRule({
  code: "current-flow",
  severities: ["warning"],
  words: currentFlowWords,
  check: ({ steps }) =>
    steps.flatMap(({ before, after }) => {
      const opening = before.headline?.current ?? null;
      const closing = after.headline?.current ?? null;
      const initiated = after.headline?.lists.initiated?.stated ?? null;
      const delivered = after.headline?.lists.delivered?.stated ?? null;
      const held = after.headline?.lists.placedOnHold?.stated ?? 0;
      if (opening === null || closing === null || initiated === null || delivered === null)
        return [];
      const sum = opening + initiated - delivered - held;
      if (sum === closing) return [];
      const papers = { before: toPaperName(before), after: toPaperName(after) };
      return [
        {
          values: { ...papers, opening, initiated, delivered, held, sum, closing },
          at: paperPlace(after),
          related: [paperPlace(before) ?? []].flat(),
        },
      ];
    }),
});
