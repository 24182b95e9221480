import type { Paper } from "../../paper/index.js";
import { isOverdue, type Project } from "../../project/index.js";
import { paperDay } from "../../series/index.js";
import { createSeriesRule } from "../createRule.js";
import type { SeriesSubject } from "../types.js";
import { currentRows } from "../rows.js";
import { lapsedAgainWords } from "./lapsed-again.messages.js";

/** From this many papers running on, a lapsed forecast is said for the whole run. */
const FEWEST_PAPERS = 2;

/** A project's forecast had lapsed in several papers running; each run is one finding, at its last paper. */
export const lapsedAgain = createSeriesRule({
  code: "lapsed-again",
  severities: ["warning"],
  words: lapsedAgainWords,
  check: (series) =>
    runsOf(series)
      .filter(({ places }) => places.length >= FEWEST_PAPERS)
      .map(({ row: { title, forecast, at }, places }) => ({
        about: title,
        values: { title, papers: places.length, forecast: forecast.text },
        at,
        related: places.slice(0, -1),
      })),
});

interface Run {
  /** The row of the last of its papers. */
  row: Project;
  /** Where the row stands in each of its papers. */
  places: Project["at"][];
}

/** Follows each lapsed row from paper to paper; a run ends where the next paper no longer has it. */
function runsOf({ papers, steps }: SeriesSubject): Run[] {
  const ended: Run[] = [];
  let open = new Map<string, Run>();
  papers.forEach((paper) => {
    const step = steps.find(({ after }) => after === paper);
    const matches = step?.comparison.matches.filter((one) => one.isConfirmed) ?? [];
    const earlier = new Map(matches.map(({ before, after }) => [after, before]));
    const next = new Map<string, Run>();
    for (const row of lapsedRows(paper)) {
      const before = earlier.get(row.id);
      const run = before === undefined ? undefined : open.get(before);
      if (before !== undefined) open.delete(before);
      next.set(row.id, { row, places: [...(run?.places ?? []), row.at] });
    }
    ended.push(...open.values());
    open = next;
  });
  return [...ended, ...open.values()];
}

function lapsedRows(paper: Paper): Project[] {
  const day = paperDay(paper);
  return day === null ? [] : currentRows(paper).filter((row) => isOverdue(row, day));
}
