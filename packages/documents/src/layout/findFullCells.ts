import type { PlacedCell, PlacedTable, Run } from "./types.js";
import { toLines } from "./toRuns.js";

/** A word that would have fitted on a line with less than so many points to spare may still have been wrapped. */
const SLACK = 2;

/**
 * Tells for each column of a table that a page ends whether its last cell is full: the first word of the next page's first
 * cell would not have fitted on its last line. Such a cell may go on overleaf.
 */
export function findFullCells(before: PlacedTable, after: PlacedTable): boolean[] {
  const [last, first] = [before.rows.at(-1) ?? [], after.rows[0] ?? []];
  return last.map(({ runs }, column) => {
    const line = toLines(runs.filter(({ turned }) => turned === "not")).at(-1);
    const next = toLines((first[column]?.runs ?? []).filter(({ turned }) => turned === "not"))[0];
    if (line === undefined || next?.[0] === undefined) return false;
    const right = Math.max(...line.map((run) => run.right));
    return right + widthOfFirstWord(next[0]) > endOf([before, after], column) - SLACK;
  });
}

/** How wide the first word of a run is, with a space before it, taking all its letters as equally wide. */
export function widthOfFirstWord({ text, width }: Run): number {
  const letters = text.trim().split(" ")[0]?.length ?? 0;
  return (width / Math.max(1, text.length)) * (letters + 1);
}

/** How far to the right the words of a column reach on both pages, but for cells that are merged with other columns. */
function endOf(tables: readonly PlacedTable[], column: number): number {
  const runs = tables.flatMap(({ rows }) =>
    rows.flatMap((row) => (isMerged(row, column) ? [] : (row[column]?.runs ?? []))),
  );
  const ends = runs.filter(({ turned }) => turned === "not").map(({ right }) => right);
  return ends.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...ends);
}

/** A cell that covers several columns stands under each of them. */
function isMerged(row: readonly PlacedCell[], column: number): boolean {
  return row.some((cell, at) => at !== column && cell === row[column]);
}
