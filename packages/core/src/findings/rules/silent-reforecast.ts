import { openStages } from "../../lifecycle/index.js";
import type { Change } from "../../comparison/index.js";
import { isWithin } from "../../forecast/index.js";
import { createSeriesRule } from "../createRule.js";
import { hasStage } from "../../series/index.js";
import { hasReason } from "../rows.js";
import { silentReforecastWords } from "./silent-reforecast.messages.js";

type Reforecast = Change & { kind: "reforecast" };

/**
 * A forecast end date differs from that of the last paper, and nothing in the row says that it was changed or why. Silent
 * where the new one is only more exact, and where the stage changed too, which says why.
 */
export const silentReforecast = createSeriesRule({
  code: "silent-reforecast",
  severities: ["warning", "note"],
  words: silentReforecastWords,
  check: ({ steps }) =>
    steps.flatMap(({ before: last, after: paper, comparison }) => {
      const rows = new Map(paper.projects.map((project) => [project.id, project]));
      return comparison.changes.flatMap((change) => {
        const row = rows.get(change.projectId);
        if (change.kind !== "reforecast" || change.before.kind !== "period" || row === undefined)
          return [];
        const earlier = last.projects.find(({ id }) => id === change.ids[0]);
        const isSaid = hasReason(row, earlier) || earlier?.stage !== row.stage;
        const isOpen = openStages.includes(row.stage) && hasStage(paper, row);
        if (!isOpen || isSaid || hasNotMoved(change)) return [];
        const { before, after, slippage, at } = change;
        const isEarlier = slippage !== null && slippage.maxMonths < 0;
        return [
          {
            about: row.title,
            values: { title: row.title, before, after, slippage },
            at: row.at,
            related: [at[0] ?? []].flat(),
            ...(isEarlier ? { severity: "note" as const } : {}),
          },
        ];
      });
    }),
});

function hasNotMoved({ slippage, before, after }: Reforecast): boolean {
  const isSame =
    slippage !== null && slippage.minMonths === 0 && slippage.maxMonths === 0 && !slippage.days;
  return isSame || isWithin(after, before);
}
