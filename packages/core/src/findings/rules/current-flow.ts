import { createSeriesRule } from "../createRule.js";
import { isFarApart } from "../isFarApart.js";
import { toPaperName } from "../paperName.js";
import { paperPlace } from "../place.js";
import { readFlow } from "../readFlow.js";
import { currentFlowWords } from "./current-flow.messages.js";

/**
 * The current projects of the last paper, with those initiated since and without those delivered or placed on hold, do
 * not make those of this paper. Only where both what came in and what was delivered are stated; a paper that states
 * nothing placed on hold is taken at its word. Silent where resumptions, mergers, splits or withdrawals that its rows or
 * its words tell may explain the difference, and where the papers lie too far apart for "since" to hold.
 */
export const currentFlow = createSeriesRule({
  code: "current-flow",
  severities: ["warning"],
  words: currentFlowWords,
  check: ({ steps }) =>
    steps.flatMap((step) => {
      const { before, after } = step;
      const opening = before.headline?.current ?? null;
      const closing = after.headline?.current ?? null;
      const initiated = after.headline?.lists.initiated?.stated ?? null;
      const delivered = after.headline?.lists.delivered?.stated ?? null;
      const held = after.headline?.lists.placedOnHold?.stated ?? 0;
      if (opening === null || closing === null || initiated === null || delivered === null)
        return [];
      const sum = opening + initiated - delivered - held;
      const others = readFlow(step);
      if (sum === closing || sum + others.current === closing) return [];
      if (others.isAnnounced || isFarApart(step)) return [];
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
