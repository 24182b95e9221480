import { findColumns } from "./findColumns.js";
import type { Grid } from "./findGrids.js";
import { countStarts } from "./findRegions.js";
import { toLines } from "./toRuns.js";
import type { Run } from "./types.js";

/** Words of such a row stand at most this many times their height from the nearest drawn line. */
const WIDEST_GAP = 1.2;

/** Two lines of text in such a row stand at most this many times their height apart. */
const WIDEST_LEADING = 0.6;

/**
 * Adds rows that stand outside a table's drawn lines: headings above the first line, and a last row below the last. The
 * words of such a row are close to the line and stand in two or more of the table's columns.
 */
export function extendGrid(grid: Grid, runs: readonly Run[]): Grid {
  let extended = grid;
  for (let round = 0; round < MOST_ROWS; round++) extended = extendOnce(extended, runs);
  return extended;
}

/** Where only every other row is coloured, both the headings and a white row can stand outside the coloured ones. */
const MOST_ROWS = 2;

function extendOnce(grid: Grid, runs: readonly Run[]): Grid {
  const [left, right] = [grid.columns[0] ?? 0, grid.columns.at(-1) ?? 0];
  const beside = runs.filter(
    (run) => run.turned === "not" && run.left >= left - 2 && run.right <= right + 2,
  );
  const [top, bottom] = [grid.rows[0] ?? 0, grid.rows.at(-1) ?? 0];
  const inside = beside.filter((run) => run.top >= top - 2 && run.bottom <= bottom + 2);
  const columns = findColumns(inside);
  const over = toLines(beside.filter((run) => run.bottom <= top + 2)).toReversed();
  const under = toLines(beside.filter((run) => run.top >= bottom - 2));
  const isRow = (lines: readonly Run[][]) => lines.some((line) => countStarts(line, columns) > 1);
  const above = takeNear(over, top);
  const below = takeNear(under, bottom);
  const first = isRow(above) ? [Math.min(...above.flat().map((run) => run.top)) - 1] : [];
  const last = isRow(below) ? [Math.max(...below.flat().map((run) => run.bottom)) + 1] : [];
  return { ...grid, rows: [...first, ...grid.rows, ...last] };
}

/** Takes lines of text, starting next to a drawn line, for as long as each is close to the one before. */
function takeNear(lines: readonly Run[][], from: number): Run[][] {
  const taken: Run[][] = [];
  let place = from;
  for (const line of lines) {
    const [top, bottom] = [
      Math.min(...line.map((run) => run.top)),
      Math.max(...line.map((run) => run.bottom)),
    ];
    const gap = Math.max(top - place, place - bottom);
    if (gap > (taken.length === 0 ? WIDEST_GAP : WIDEST_LEADING) * (bottom - top)) break;
    taken.push(line);
    place = top > from ? bottom : top;
  }
  return taken;
}
