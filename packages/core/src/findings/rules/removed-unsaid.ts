import { monthIndex } from "../../calendar/index.js";
import { paperDay } from "../../series/index.js";
import { seriesExample } from "../examples.js";
import type { SeriesStep } from "../../comparison/index.js";
import type { SeriesRule } from "../types.js";
import { openStages, sayPaper, sayTitle } from "../words.js";

/**
 * Papers further apart than this have others between them that would say what became of a project: panels meet about
 * four times a year, and the two sample papers are two years apart.
 */
const LONGEST_INTERVAL_MONTHS = 6;

/** A project of the last paper is not listed in this one, and its headline does not say that it was delivered or held. */
export const removedUnsaid: SeriesRule = {
  code: "removed-unsaid",
  severity: "warning",
  title: "A project is not listed any more, and nothing is said of it",
  why: "Readers of the last paper cannot tell whether it was finished, merged or given up.",
  question: {
    one: "{about} was listed before and is not listed in this paper. What became of it?",
    many: "{count} projects were listed before and are not listed in this paper. What became of them?",
  },
  check: ({ steps }) =>
    steps.flatMap((step) =>
      step.comparison.changes.flatMap((change) => {
        const row = step.before.projects.find(({ id }) => id === change.ids[0]);
        if (change.kind !== "no-longer-listed" || row === undefined) return [];
        if (!openStages.includes(row.stage)) return [];
        const isFar = monthsApart(step) > LONGEST_INTERVAL_MONTHS;
        return [
          {
            about: row.title,
            ...(isFar ? { severity: "note" as const } : {}),
            message: `${sayTitle(row.title)}, listed in ${sayPaper(step.before)}, is not listed in ${sayPaper(step.after)}${hintOf(step, row.id)}.`,
            found: "not listed in this paper",
            expected: "its row, or a word on what became of it",
            advice: isFar
              ? "Look in the papers between these two; they were not given."
              : "Say whether it was completed, merged or withdrawn.",
            at: change.at[0],
          },
        ];
      }),
    ),
  examples: {
    fires: [
      seriesExample("a current project", { projects: [{ title: "Court Films" }] }, {}),
      seriesExample(
        "a current project, two years on",
        { date: "2018-01-26", projects: [{ title: "Court Films" }] },
        { date: "2020-02-07" },
      ),
    ],
    silent: [
      seriesExample(
        "named as delivered",
        { projects: [{ title: "Court Films" }] },
        { headline: { lists: { delivered: { stated: 1, titles: ["Court Films"] } } } },
      ),
      seriesExample(
        "completed before",
        { projects: [{ title: "Court Films", stage: "completed" }] },
        {},
      ),
      seriesExample(
        "listed as completed",
        { projects: [{ title: "Court Films" }] },
        { projects: [{ title: "Court Films", stage: "completed" }] },
      ),
    ],
  },
};

function monthsApart({ before, after }: SeriesStep): number {
  const [from, to] = [paperDay(before), paperDay(after)];
  return from === null || to === null ? 0 : monthIndex(to) - monthIndex(from);
}

/** Names the row that is alike, where the comparison proposes one. */
function hintOf({ after, comparison }: SeriesStep, id: string): string {
  const proposal = comparison.matches.find((match) => !match.isConfirmed && match.before === id);
  const row = after.projects.find((project) => project.id === proposal?.after);
  return row ? `; “${row.title}” there is alike` : "";
}
