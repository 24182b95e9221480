import { bandOf } from "./bandOf.js";
import type { Grid } from "./findGrids.js";
import { extendGrid } from "./extendGrid.js";
import { refineColumns } from "./refineColumns.js";
import { splitRows } from "./splitRows.js";
import { NEAR } from "./toEdges.js";
import { toLines } from "./toRuns.js";
import type { Edge, PlacedCell, PlacedTable, Run } from "./types.js";
import { wordsOfRuns } from "./wordsOfRuns.js";

/**
 * A table with this many bands between its horizontal lines, or fewer, has lines around its headings and its body only;
 * the rows of the body are not set apart by lines.
 */
const MOST_SPARSE_BANDS = 2;

/** A band with fewer lines of text than this may be a single row whose words wrap, and is not split. */
const FEWEST_LINES = 4;

/**
 * Reads a table by its drawn lines; `null` where it is no table, because words stand in a single column, or in a single row
 * that is not drawn as one of a table. Two
 * cells are one merged cell where no edge is drawn between them: cells below one another only where a line at that height
 * stops short of them, cells beside one another only where words reach across. Every row and column under a merged cell gets its words.
 */
export function readGrid(drawn: Grid, runs: readonly Run[]): PlacedTable | null {
  const grid = extendGrid(drawn, runs);
  const own = runs.filter((run) => isInside(grid, run));
  const columns = refineColumns(grid.columns, grid.rows, own);
  const isSparse = drawn.rows.length - 1 <= MOST_SPARSE_BANDS;
  const rows = isSparse ? splitBands(grid.rows, columns, own) : grid.rows;
  const areas = toAreas({ ...grid, columns, rows }, own);
  const inside = new Map<number, Run[]>();
  for (const run of own) {
    const area = areas[bandOf(rows, middleOf(run).y)]?.[bandOf(columns, middleOf(run).x)];
    if (area !== undefined) inside.set(area, [...(inside.get(area) ?? []), run]);
  }
  const cells = new Map<number, PlacedCell>();
  for (const [area, runs] of inside) cells.set(area, { text: wordsOfRuns(runs), runs });
  const table = {
    top: rows[0] ?? 0,
    bottom: rows.at(-1) ?? 0,
    columns: columns.slice(0, -1),
    isOpen: grid.isOpen,
    rows: areas.map((row) => row.map((area) => cells.get(area) ?? { text: "", runs: [] })),
  };
  // A page break can leave a table a single row; three vertical edges show that it is a table all the same.
  const fewest = grid.edges.uprights.length > 2 && grid.rows.length === 2 ? 1 : 2;
  return isTable(table, fewest) ? table : null;
}

const middleOf = ({ left, right, top, bottom }: Run) => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

function isInside({ columns, rows }: Grid, run: Run): boolean {
  const { x, y } = middleOf(run);
  return bandOf(columns, x) >= 0 && bandOf(rows, y) >= 0;
}

/** Splits bands between lines into the rows that only space sets apart. */
function splitBands(
  rows: readonly number[],
  columns: readonly number[],
  runs: readonly Run[],
): number[] {
  return rows.flatMap((top, at) => {
    const bottom = rows[at + 1];
    const inside = runs.filter((run) => middleOf(run).y > top && middleOf(run).y < (bottom ?? top));
    const lines = toLines(inside.filter(({ turned }) => turned === "not"));
    const starts = lines.length < FEWEST_LINES ? [] : splitRows(inside, columns).slice(1);
    return [top, ...starts];
  });
}

/** Whether words stand in two columns or more, and in enough rows. */
function isTable({ rows }: PlacedTable, fewest: number): boolean {
  const columns = new Set(
    rows.flatMap((row) => row.flatMap(({ text }, column) => (text === "" ? [] : [column]))),
  );
  const filled = rows.filter((row) => row.some(({ text }) => text !== ""));
  return columns.size > 1 && filled.length >= fewest;
}

/** The number of the area to which each cell belongs; merged cells share one. */
function toAreas({ columns, rows, edges }: Grid, runs: readonly Run[]): number[][] {
  const width = columns.length - 1;
  const areas = rows
    .slice(1)
    .map((_, row) => columns.slice(1).map((_, column) => row * width + column));
  for (const [row, cells] of areas.entries())
    for (const column of cells.keys()) {
      const [x, y] = [middleAt(columns, column), middleAt(rows, row)];
      const edgeRight = columns[column + 1] ?? 0;
      const edgeBelow = rows[row + 1] ?? 0;
      const rowBounds = [rows[row] ?? 0, edgeBelow] as const;
      if (
        column + 1 < width &&
        !hasEdge(edges.uprights, edgeRight, y) &&
        isCrossed(edgeRight, rowBounds, runs)
      )
        merge(areas, [row, column], [row, column + 1]);
      if (
        row + 1 < areas.length &&
        !hasEdge(edges.flats, edgeBelow, x) &&
        isEdge(edges.flats, edgeBelow)
      )
        merge(areas, [row, column], [row + 1, column]);
    }
  return areas;
}

/** Makes two areas one, in place. */
function merge(
  areas: number[][],
  [row, column]: [number, number],
  [otherRow, otherColumn]: [number, number],
): void {
  const kept = areas[row]?.[column] ?? 0;
  const given = areas[otherRow]?.[otherColumn];
  for (const cells of areas)
    for (const [at, area] of cells.entries()) if (area === given) cells[at] = kept;
}

const middleAt = (places: readonly number[], at: number) =>
  ((places[at] ?? 0) + (places[at + 1] ?? 0)) / 2;

/** Whether an edge is drawn at a place, however far it reaches. */
function isEdge(edges: readonly Edge[], at: number): boolean {
  return edges.some((edge) => Math.abs(edge.at - at) <= NEAR);
}

/** Whether an edge is drawn at a place, and reaches past a point on the other axis. */
function hasEdge(edges: readonly Edge[], at: number, across: number): boolean {
  return edges.some(
    (edge) => Math.abs(edge.at - at) <= NEAR && edge.from <= across && edge.to >= across,
  );
}

/** Whether words of a row reach across the boundary between two columns. */
function isCrossed(
  at: number,
  [top, bottom]: readonly [number, number],
  runs: readonly Run[],
): boolean {
  return runs.some((run) => {
    const { y } = middleOf(run);
    return y > top && y < bottom && run.left < at - 2 && run.right > at + 2;
  });
}
