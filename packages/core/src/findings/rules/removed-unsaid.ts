import { openStages } from "../../lifecycle/index.js";
import { monthIndex } from "../../calendar/index.js";
import type { SeriesStep } from "../../comparison/index.js";
import { toSpan } from "../../series/index.js";
import { createSeriesRule } from "../createRule.js";
import { toPaperName } from "../paperName.js";
import { removedUnsaidWords } from "./removed-unsaid.messages.js";

/**
 * Papers further apart than this have others between them that would say what became of a project: panels meet about
 * four times a year, and the two sample papers are two years apart.
 */
const LONGEST_INTERVAL_MONTHS = 6;

/** A project of the last paper is not listed in this one, and its headline does not say that it was delivered or held. */
export const removedUnsaid = createSeriesRule({
  code: "removed-unsaid",
  severities: ["warning", "note"],
  words: removedUnsaidWords,
  check: ({ steps }) =>
    steps.flatMap((step) => {
      const papers = { before: toPaperName(step.before), after: toPaperName(step.after) };
      const isFar = monthsApart(step) > LONGEST_INTERVAL_MONTHS;
      return step.comparison.changes.flatMap((change) => {
        const row = step.before.projects.find(({ id }) => id === change.ids[0]);
        if (change.kind !== "no-longer-listed" || row === undefined) return [];
        if (!openStages.includes(row.stage)) return [];
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

/** How far apart the two may be at most: papers that name no day lie somewhere in their windows. */
function monthsApart({ before, after }: SeriesStep): number {
  const [from, to] = [toSpan(before), toSpan(after)];
  if (from === null || to === null) return Number.POSITIVE_INFINITY;
  return monthIndex(to.latest) - monthIndex(from.earliest);
}

/** The title of the row that is alike, where the comparison proposes one. */
function alikeTo({ after, comparison }: SeriesStep, id: string): string | null {
  const proposal = comparison.matches.find((match) => !match.isConfirmed && match.before === id);
  return after.projects.find((project) => project.id === proposal?.after)?.title ?? null;
}
