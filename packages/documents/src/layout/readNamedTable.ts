import { runsOf } from "./runsOf.js";
import { toRuns } from "./toRuns.js";
import type { Fragment, NamedTable, PlacedCell, PlacedTable, Run } from "./types.js";
import { wordsOfRuns } from "./wordsOfRuns.js";

/**
 * Reads a table that the source itself names; `null` where it has fewer than two rows or columns. A row with fewer cells
 * than others lacks those that a merged cell covers: its cells go to the columns over or under which they stand, and
 * those that are absent before them have the words of the row above.
 */
export function readNamedTable(named: NamedTable): PlacedTable | null {
  const rows = named
    .map((row) => row.map(toCell))
    .filter((row) => row.some(({ text }) => text !== ""));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length < 2 || width < 2) return null;
  const columns = startsOf(rows.filter((row) => row.length === width));
  const placed: PlacedCell[][] = [];
  for (const row of rows) placed.push(placeRow(row, columns, placed.at(-1)));
  const runs = runsOf({ rows: placed });
  const top = runs.reduce((least, run) => Math.min(least, run.top), Number.POSITIVE_INFINITY);
  const bottom = runs.reduce((most, run) => Math.max(most, run.bottom), 0);
  return { top, bottom, columns, isOpen: false, rows: placed };
}

function toCell(fragments: readonly Fragment[]): PlacedCell {
  const runs = toRuns(fragments, []);
  return { text: wordsOfRuns(runs), runs };
}

const leftOf = (runs: readonly Run[]) =>
  runs.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY);

/** Where each column starts; one without words starts nowhere. */
function startsOf(rows: readonly PlacedCell[][]): number[] {
  return (rows[0] ?? []).map((_, column) => {
    const left = leftOf(rows.flatMap((row) => row[column]?.runs ?? []));
    return Number.isFinite(left) ? left : Number.NaN;
  });
}

const EMPTY: PlacedCell = { text: "", runs: [] };

function placeRow(
  row: readonly PlacedCell[],
  columns: readonly number[],
  above: readonly PlacedCell[] | undefined,
): PlacedCell[] {
  const at = toColumns(row, columns);
  const first = at[0] ?? 0;
  return columns.map((_, column) => {
    const cell = row[at.indexOf(column)];
    return cell ?? (column < first ? (above?.[column] ?? EMPTY) : EMPTY);
  });
}

/** Words are rather in a column that starts somewhere near them than in one that has no other words. */
const NOWHERE = 50;

function distance(words: number, column: number): number {
  if (!Number.isFinite(words)) return 0;
  return Number.isFinite(column) ? Math.abs(words - column) : NOWHERE;
}

/** The column of each cell, in their order, so that their words stand as near as they can to where columns start. */
function toColumns(row: readonly PlacedCell[], columns: readonly number[]): number[] {
  const spare = columns.length - row.length;
  let best = { cost: Number.POSITIVE_INFINITY, at: [] as number[] };
  const place = (cell: number, from: number, cost: number, at: number[]): void => {
    if (cost >= best.cost) return;
    const own = row[cell];
    if (own === undefined) best = { cost, at };
    else
      for (let column = from; column <= cell + spare; column++) {
        const far = distance(leftOf(own.runs), columns[column] ?? Number.NaN);
        place(cell + 1, column + 1, cost + far, [...at, column]);
      }
  };
  place(0, 0, 0, []);
  return best.at;
}
