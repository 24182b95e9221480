import { openStages } from "../../lifecycle/index.js";
import type { SeriesStep } from "../../comparison/index.js";
import { createSeriesRule } from "../createRule.js";
import { isMentioned } from "../isMentioned.js";
import { isFarApart } from "../isFarApart.js";
import { toPaperName } from "../paperName.js";
import { hasStage } from "../../series/index.js";
import { removedUnsaidWords } from "./removed-unsaid.messages.js";

/**
 * A project of the last paper is not listed in this one, and its headline does not say that it was delivered or held.
 * Silent where the status of its row was not read, and where words that were not read may say what became of it.
 */
export const removedUnsaid = createSeriesRule({
  code: "removed-unsaid",
  severities: ["warning", "note"],
  words: removedUnsaidWords,
  check: ({ steps }) =>
    steps.flatMap((step) => {
      const papers = { before: toPaperName(step.before), after: toPaperName(step.after) };
      const isFar = isFarApart(step);
      return step.comparison.changes.flatMap((change) => {
        const row = step.before.projects.find(({ id }) => id === change.ids[0]);
        if (change.kind !== "no-longer-listed" || row === undefined) return [];
        if (!openStages.includes(row.stage) || !hasStage(step.before, row)) return [];
        if (isMentioned(step.after, row.title)) return [];
        return [
          {
            about: row.title,
            values: { title: row.title, ...papers, alike: alikeTo(step, row.id), isFar },
            at: change.at[0],
            ...(isFar ? { severity: "note" as const } : {}),
          },
        ];
      });
    }),
});

/** The title of the row that is alike, where the comparison proposes one. */
function alikeTo({ after, comparison }: SeriesStep, id: string): string | null {
  const proposal = comparison.matches.find((match) => !match.isConfirmed && match.before === id);
  return after.projects.find((project) => project.id === proposal?.after)?.title ?? null;
}
