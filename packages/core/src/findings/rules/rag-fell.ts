import { ragRatings } from "../../rag/index.js";
import { seriesExample } from "../examples.js";
import type { SeriesRule } from "../types.js";

/** A project is rated worse than in the last paper; with a reason in its row that is a note. */
export const ragFell: SeriesRule = {
  code: "rag-fell",
  severity: "warning",
  title: "A rating is worse than in the last paper",
  why: "Members follow ratings from paper to paper and will ask what happened.",
  question: {
    one: "{about} went from {found}. What has changed?",
    many: "{count} projects are rated worse than in the last paper. What has changed?",
  },
  check: ({ steps }) =>
    steps.flatMap(({ after, comparison }) =>
      comparison.changes.flatMap((change) => {
        const row = after.projects.find(({ id }) => id === change.projectId);
        if (change.kind !== "rag-changed" || row === undefined) return [];
        const [before, now] = [gradeOf(change.before?.value), gradeOf(change.after?.value)];
        if (before === null || now === null || now <= before) return [];
        const isSaid = Boolean(row.commentary?.trim() || row.ragReason?.trim());
        return [
          {
            about: row.title,
            ...(isSaid ? { severity: "note" as const } : {}),
            message: `${change.sentence}${isSaid ? "" : " The row gives no reason."}`,
            found: `${change.before?.value} to ${change.after?.value}`,
            expected: isSaid ? null : "the rating with its reason",
            advice: isSaid ? "Nothing to do." : "Say in a sentence what has changed.",
            at: row.at,
            related: [change.at[0] ?? []].flat(),
          },
        ];
      }),
    ),
  examples: {
    fires: [
      seriesExample("green to amber", rated("Green", "green"), rated("Amber", "amber")),
      seriesExample("amber to amber/red", rated("A", "amber"), rated("A/R", "amber-red")),
    ],
    silent: [
      seriesExample("amber to green", rated("Amber", "amber"), rated("Green", "green")),
      seriesExample("the same", rated("Amber", "amber"), rated("A", "amber")),
      seriesExample("green to ungraded", rated("Green", "green"), rated("N/R", "ungraded")),
    ],
  },
};

/** Where a rating stands from the best to the worst; one that is no grade stands nowhere. */
function gradeOf(value: (typeof ragRatings)[number] | null | undefined): number | null {
  return value == null || value === "ungraded" ? null : ragRatings.indexOf(value);
}

function rated(text: string, value: (typeof ragRatings)[number]) {
  return { projects: [{ title: "Court Films", rag: { text, value, scheme: "dca-5" } }] };
}
