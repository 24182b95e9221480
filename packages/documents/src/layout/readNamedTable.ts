import { runsOf } from "./runsOf.js";
import { toRuns } from "./toRuns.js";
import type { Fragment, NamedTable, PlacedCell, PlacedTable, Run } from "./types.js";
import { wordsOfRuns } from "./wordsOfRuns.js";

/**
 * Reads a table that a tagged source marks as one; `null` where it has fewer than two rows or columns. Under a cell that
 * is merged over several rows, the later rows have fewer cells than the table has columns. The cells of such a row go to
 * the columns nearest to where their words stand, and columns before the first of them repeat the words of the row above.
 * @param headings the headings that a page prints again above the table, which the source does not count as part of it
 */
export function readNamedTable(
  named: NamedTable,
  headings: readonly Fragment[],
): PlacedTable | null {
  const rows = named
    .map((row) => row.map(toCell))
    .filter((row) => row.some(({ text }) => text !== ""));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width < 2) return null;
  const columns = startsOf(rows.filter((row) => row.length === width));
  const placed: PlacedCell[][] = readHeadings(headings, columns);
  for (const row of rows) placed.push(placeRow(row, columns, placed.at(-1)));
  if (placed.length < 2) return null;
  const runs = runsOf({ rows: placed });
  const top = runs.reduce((least, run) => Math.min(least, run.top), Number.POSITIVE_INFINITY);
  const bottom = runs.reduce((most, run) => Math.max(most, run.bottom), 0);
  return { top, bottom, columns, isOpen: false, rows: placed };
}

/** The headings over a table as its first row, if there are any. */
function readHeadings(
  headings: readonly Fragment[],
  columns: readonly (number | null)[],
): PlacedCell[][] {
  const starts = withHeadingStarts(columns, headings).slice(1);
  const cells = columns.map((_, at) => {
    const [left = Number.NEGATIVE_INFINITY, next = Number.POSITIVE_INFINITY] = [
      starts[at - 1],
      starts[at],
    ];
    return toCell(headings.filter((one) => one.left >= left - SLACK && one.left < next - SLACK));
  });
  return headings.length > 0 ? [cells] : [];
}

/** Words of one column may start this many points apart. */
const SLACK = 3;

/** Where each column starts; a column without words starts where its heading does, between the columns beside it. */
function withHeadingStarts(
  columns: readonly (number | null)[],
  headings: readonly Fragment[],
): number[] {
  const lefts = toRuns(headings, []).map(({ left }) => left);
  const starts: number[] = [];
  for (const [at, column] of columns.entries()) {
    const last = starts.at(-1) ?? Number.NEGATIVE_INFINITY;
    const next = columns.slice(at + 1).find((later) => later !== null) ?? Number.POSITIVE_INFINITY;
    const own = lefts.filter((left) => left > last + SLACK && left < next - SLACK);
    starts.push(column ?? Math.min(...own, next - SLACK));
  }
  return starts;
}

function toCell(fragments: readonly Fragment[]): PlacedCell {
  const runs = toRuns(fragments, []);
  return { text: wordsOfRuns(runs), runs };
}

/** Where the leftmost words start; `null` where there are none. */
function leftOf(runs: readonly Run[]): number | null {
  return runs.length === 0 ? null : Math.min(...runs.map(({ left }) => left));
}

/** Where the words of each column start; `null` for a column without words. */
function startsOf(rows: readonly PlacedCell[][]): (number | null)[] {
  return (rows[0] ?? []).map((_, column) => leftOf(rows.flatMap((row) => row[column]?.runs ?? [])));
}

const EMPTY: PlacedCell = { text: "", runs: [] };

/** Puts the cells of a row into the columns of its table. */
function placeRow(
  row: readonly PlacedCell[],
  columns: readonly (number | null)[],
  above: readonly PlacedCell[] | undefined,
): PlacedCell[] {
  const at = toColumns(row, columns);
  const first = at[0] ?? 0;
  return columns.map((_, column) => {
    const cell = row[at.indexOf(column)];
    return cell ?? (column < first ? (above?.[column] ?? EMPTY) : EMPTY);
  });
}

/** How far, in points, words count as being from a column without words: a column that starts nearer is preferred. */
const FROM_EMPTY_COLUMN = 50;

/** How badly a cell fits a column: how far its words start from where the column does. An empty cell fits any. */
function distance(words: number | null, column: number | null): number {
  if (words === null) return 0;
  return column === null ? FROM_EMPTY_COLUMN : Math.abs(words - column);
}

/** Finds a column for each cell, keeping their order, so that the cells are as near as possible to their columns. */
function toColumns(row: readonly PlacedCell[], columns: readonly (number | null)[]): number[] {
  const spare = columns.length - row.length;
  let best = { cost: Number.POSITIVE_INFINITY, at: [] as number[] };
  const place = (cell: number, from: number, cost: number, at: number[]): void => {
    if (cost >= best.cost) return;
    const own = row[cell];
    if (own === undefined) best = { cost, at };
    else
      for (let column = from; column <= cell + spare; column++) {
        const far = distance(leftOf(own.runs), columns[column] ?? null);
        place(cell + 1, column + 1, cost + far, [...at, column]);
      }
  };
  place(0, 0, 0, []);
  return best.at;
}
