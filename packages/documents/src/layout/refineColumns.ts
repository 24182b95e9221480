import { findColumns } from "./findColumns.js";
import { bandOf } from "./bandOf.js";
import { toLines } from "./toRuns.js";
import { toPlaces } from "./toEdges.js";
import type { Run } from "./types.js";

/** So many rows have words on both sides of a gutter, or it is a gap in one of them. */
const FEWEST_ROWS = 2;

/**
 * Adds to a table's columns those that no rule but only empty space keeps apart: gutters that no word crosses and
 * that have words to both sides, on one line, in two rows or more.
 */
export function refineColumns(
  columns: readonly number[],
  rows: readonly number[],
  runs: readonly Run[],
): number[] {
  const upright = runs.filter(({ turned }) => turned === "not");
  const added = columns.slice(1).flatMap((right, at) => {
    const left = columns[at] ?? 0;
    const own = upright.filter((run) => run.left >= left - 2 && run.right <= right + 2);
    const [first, ...others] = findColumns(own);
    let before = first?.right ?? left;
    return others.flatMap((span) => {
      const gutter = (before + span.left) / 2;
      before = span.right;
      return isGutter(gutter, own, rows) ? [gutter] : [];
    });
  });
  return toPlaces([...columns, ...added, ...besideTurned(columns, runs)]);
}

/** Words on their side stand in a column of their own, where no upright word stands over or under them. */
function besideTurned(columns: readonly number[], runs: readonly Run[]): number[] {
  const turned = runs.filter((run) => run.turned !== "not");
  const others = runs.filter((run) => run.turned === "not");
  return findColumns(turned).flatMap(({ left, right }) => {
    const isAlone = others.every((run) => run.right <= left || run.left >= right);
    const next = Math.min(...others.filter((run) => run.left >= right).map((run) => run.left));
    const isBounded = columns.some((place) => place >= right - 1 && place <= next + 1);
    return isAlone && Number.isFinite(next) && !isBounded ? [(right + next) / 2] : [];
  });
}

function isGutter(gutter: number, runs: readonly Run[], rows: readonly number[]): boolean {
  const divided = new Set<number>();
  for (const line of toLines(runs)) {
    const row = bandOf(rows, ((line[0]?.top ?? 0) + (line[0]?.bottom ?? 0)) / 2);
    if (line.some((run) => run.right <= gutter) && line.some((run) => run.left >= gutter))
      divided.add(row);
  }
  return divided.size >= FEWEST_ROWS;
}
