import type { Change } from "../../comparison/index.js";
import { seriesExample } from "../examples.js";
import type { SeriesRule } from "../types.js";
import { openStages } from "../words.js";

/** A forecast end date differs from that of the last paper, and nothing in the row says that it was changed or why. */
export const silentReforecast: SeriesRule = {
  code: "silent-reforecast",
  severity: "warning",
  title: "A forecast has changed without a word",
  why: "Only a reader who has the last paper at hand can see that the date has moved.",
  question: {
    one: "The forecast of {about} has changed ({found}). What is the reason?",
    many: "The forecasts of {count} projects have changed since the last paper. What are the reasons?",
  },
  check: ({ steps }) =>
    steps.flatMap(({ after, comparison }) => {
      const rows = new Map(after.projects.map((project) => [project.id, project]));
      return comparison.changes.flatMap((change) => {
        const row = rows.get(change.projectId);
        if (change.kind !== "reforecast" || change.before.kind !== "period" || row === undefined)
          return [];
        if (!openStages.includes(row.stage)) return [];
        const isSaid = Boolean(row.commentary?.trim() || row.ragReason?.trim());
        if (isSaid || hasNotMoved(change)) return [];
        const isEarlier = change.slippage !== null && change.slippage.maxMonths < 0;
        return [
          {
            about: row.title,
            ...(isEarlier ? { severity: "note" as const } : {}),
            message: `${change.sentence} The row gives no reason.`,
            found: `${change.before.text} to ${change.after.text || "nothing"}`,
            expected: "the new forecast with a word on why it changed",
            advice: "Say beside the forecast that it has changed, and why.",
            at: row.at,
            related: [change.at[0] ?? []].flat(),
          },
        ];
      });
    }),
  examples: {
    fires: [
      seriesExample(
        "a quarter later",
        { projects: [{ title: "Court Films", forecast: "Q3 2020" }] },
        { projects: [{ title: "Court Films", forecast: "Q4 2020" }] },
      ),
      seriesExample(
        "a date that is gone",
        { projects: [{ title: "Court Films", forecast: "Q3 2020" }] },
        { projects: [{ title: "Court Films", forecast: "TBD" }] },
      ),
    ],
    silent: [
      seriesExample(
        "with its reason",
        { projects: [{ title: "Court Films", forecast: "Q3 2020" }] },
        {
          projects: [
            { title: "Court Films", forecast: "Q4 2020", commentary: "The courts were closed." },
          ],
        },
      ),
      seriesExample(
        "the same quarter in other words",
        { projects: [{ title: "Court Films", forecast: "Q3 2020" }] },
        { projects: [{ title: "Court Films", forecast: "Quarter 3 2020" }] },
      ),
      seriesExample(
        "completed, with the day on which it was",
        { projects: [{ title: "Court Films", forecast: "Q3 2020" }] },
        { projects: [{ title: "Court Films", forecast: "Apr 2020", stage: "completed" }] },
      ),
      seriesExample(
        "a first date",
        { projects: [{ title: "Court Films", forecast: "TBD" }] },
        { projects: [{ title: "Court Films", forecast: "Q3 2020" }] },
      ),
    ],
  },
};

function hasNotMoved({ slippage }: Change): boolean {
  return (
    slippage !== null && slippage.minMonths === 0 && slippage.maxMonths === 0 && !slippage.days
  );
}
