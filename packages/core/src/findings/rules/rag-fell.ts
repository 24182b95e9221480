import { type RagRating, ragRatings, ungradedRatings } from "../../rag/index.js";
import { createSeriesRule } from "../createRule.js";
import { hasReason } from "../rows.js";
import { ragFellWords } from "./rag-fell.messages.js";

/** A project is rated worse than in the last paper; with a reason in its row that is a note. */
export const ragFell = createSeriesRule({
  code: "rag-fell",
  severities: ["warning", "note"],
  words: ragFellWords,
  check: ({ steps }) =>
    steps.flatMap(({ before, after, comparison }) =>
      comparison.changes.flatMap((change) => {
        const row = after.projects.find(({ id }) => id === change.projectId);
        if (change.kind !== "rag-changed" || row === undefined) return [];
        const [was, is] = [change.before, change.after];
        if (was === null || is === null || !isWorse(is.value, was.value)) return [];
        const earlier = before.projects.find(({ id }) => id === change.ids[0]);
        const isSaid = hasReason(row, earlier);
        return [
          {
            about: row.title,
            values: { title: row.title, before: was, after: is, isSaid },
            at: row.at,
            related: [change.at[0] ?? []].flat(),
            ...(isSaid ? { severity: "note" as const } : {}),
          },
        ];
      }),
    ),
});

function isWorse(now: RagRating | null, before: RagRating | null): boolean {
  const [grade, earlier] = [gradeOf(now), gradeOf(before)];
  return grade !== null && earlier !== null && grade > earlier;
}

/** Where a rating stands from the best to the worst; one that is no grade stands nowhere. */
function gradeOf(value: RagRating | null): number | null {
  return value === null || ungradedRatings.includes(value) ? null : ragRatings.indexOf(value);
}
