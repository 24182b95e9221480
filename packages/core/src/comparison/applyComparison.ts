import { stageOf } from "../identity/index.js";
import { isStage } from "../lifecycle/index.js";
import type { Paper } from "../paper/index.js";
import { parseProjectTitle, type Project, toProjectTexts, unsaid } from "../project/index.js";
import type { Change, ComparedRow, Comparison } from "./types.js";

/**
 * Applies a comparison to the earlier paper, which gives the later one as far as the comparison covers it:
 * `applyComparison(comparePapers(a, b), a)` has the meeting of b, a row for each row of b under its id, and in it the title
 * (folded, with its statutory marker; not the words that say where a project came from), the objective (folded), the
 * stage (the row's, or the one that its forecast cell states), the forecast (its meaning), the rating, the deadline and,
 * where both papers are sure of it, the strand; and it has every decision of b. Not covered: the order of rows, places,
 * benefit, commentary, lead, priorities and other cells, headline, spotlights, decisions that b no longer lists,
 * and what the comparison does not say as one of the papers was not read to its end (`part-unread`).
 * The ids of rows must be unique inside each paper, as `parsePaper` makes them.
 * @example
 * const [june, september] = ["Q1 2018", "Q2 2018"].map((end) => parsePaperText(`Project\tForecast\nFleet\t${end}`));
 * applyComparison(comparePapers(june, september), june).projects[0].forecast.text; // => "Q2 2018"
 * @see comparePapers
 */
export function applyComparison(comparison: Comparison, paper: Paper): Paper {
  const laterIds = new Map(
    comparison.matches.flatMap(({ before, after, isConfirmed }) =>
      isConfirmed ? [[before, after] as const] : [],
    ),
  );
  const changes = Map.groupBy(comparison.changes, ({ ids }) => JSON.stringify(ids));
  const kept = paper.projects.flatMap((row) => {
    const id = laterIds.get(row.id);
    if (id === undefined) return [];
    const own = changes.get(JSON.stringify([row.id, id])) ?? [];
    return [own.reduce(applyChange, { ...row, id, stage: stageOf(row) })];
  });
  return {
    ...paper,
    meeting: comparison.to.meeting,
    reading: comparison.to.reading,
    projects: [...kept, ...addedRows(kept, comparison.changes)],
    decisions: [...paper.decisions, ...comparison.decisions.added],
  };
}

function applyChange(row: Project, change: Change): Project {
  switch (change.kind) {
    case "reforecast":
      return { ...row, forecast: change.after };
    case "rag-changed":
      return { ...row, rag: change.after };
    case "deadline-changed":
      return { ...row, deadline: change.after };
    case "moved":
      return { ...row, strand: change.after };
    case "renamed":
      return withTitle(row, change.after);
    case "reworded":
      return { ...withTitle(row, change.after.title), objective: change.after.objective };
    default:
      return applyStage(row, change);
  }
}

function applyStage(row: Project, { after, forecast, unstated = [] }: Change): Project {
  const stage = typeof after === "string" && isStage(after) ? after : row.stage;
  const lost = Object.fromEntries(unstated.map((field) => [field, null]));
  return { ...row, stage, forecast: forecast ?? row.forecast, ...lost };
}

const withTitle = (row: Project, title: string): Project => ({
  ...row,
  ...parseProjectTitle(title),
});

/** The rows that are new, or that others became: each once, and with only what the comparison keeps of it. */
function addedRows(kept: readonly Project[], changes: readonly Change[]): Project[] {
  const ids = new Set(kept.map(({ id }) => id));
  return changes.flatMap(({ after }) => {
    if (!isRow(after) || ids.has(after.id)) return [];
    ids.add(after.id);
    return [toProject(after)];
  });
}

function isRow(value: Change["after"]): value is ComparedRow {
  return typeof value === "object" && value !== null && "at" in value;
}

function toProject(row: ComparedRow): Project {
  return {
    ...toProjectTexts(() => null),
    ...unsaid,
    ...row,
    other: {},
  };
}
