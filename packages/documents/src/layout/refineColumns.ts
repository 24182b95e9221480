import { findColumns } from "./findColumns.js";
import { bandOf } from "./bandOf.js";
import { toLines } from "./toRuns.js";
import { toPlaces } from "./toEdges.js";
import type { Run } from "./types.js";

/** A gutter has words on both sides in at least this many rows; otherwise it is a gap between two words. */
const FEWEST_ROWS = 2;

/**
 * Splits the columns of a table where only empty space, and no drawn line, sets two columns apart. Such a gutter is
 * crossed by no word and has words on both sides, on the same line, in two rows or more.
 * @param columns the left edge of each column, and the right edge of the last
 */
export function refineColumns(
  columns: readonly number[],
  rows: readonly number[],
  runs: readonly Run[],
): number[] {
  const level = runs.filter(({ turned }) => turned === "not");
  const added = columns.slice(1).flatMap((right, at) => {
    const left = columns[at] ?? 0;
    const own = level.filter((run) => run.left >= left - 2 && run.right <= right + 2);
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

/** The right edges of columns of rotated words: no level word stands above or below those words. */
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

/** Whether lines have words on both sides of a gap in enough rows. */
function isGutter(gutter: number, runs: readonly Run[], rows: readonly number[]): boolean {
  const divided = new Set<number>();
  for (const line of toLines(runs)) {
    const row = bandOf(rows, ((line[0]?.top ?? 0) + (line[0]?.bottom ?? 0)) / 2);
    if (line.some((run) => run.right <= gutter) && line.some((run) => run.left >= gutter))
      divided.add(row);
  }
  return divided.size >= FEWEST_ROWS;
}
