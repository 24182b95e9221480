import { runsOf } from "./runsOf.js";
import { toRuns } from "./toRuns.js";
import type { Fragment, NamedTable, PlacedCell, PlacedTable, Run } from "./types.js";
import { wordsOfRuns } from "./wordsOfRuns.js";

/**
 * Reads a table that the source itself names; `null` where it has fewer than two rows or columns. A row with fewer cells
 * than others lacks those that a merged cell covers: its cells go to the columns over or under which they stand, and
 * those that are absent before them have the words of the row above.
 * @param headings words over the table that the source does not name as its own: the headings, printed again on a page
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
function readHeadings(headings: readonly Fragment[], columns: readonly number[]): PlacedCell[][] {
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

/** Words of one column start at one place, but for so many points. */
const SLACK = 3;

/** A column without words of its own starts where its heading does, between the columns round it. */
function withHeadingStarts(columns: readonly number[], headings: readonly Fragment[]): number[] {
  const lefts = toRuns(headings, []).map(({ left }) => left);
  const starts: number[] = [];
  for (const [at, column] of columns.entries()) {
    const last = starts.at(-1) ?? Number.NEGATIVE_INFINITY;
    const next = columns.slice(at + 1).find(Number.isFinite) ?? Number.POSITIVE_INFINITY;
    const own = lefts.filter((left) => left > last + SLACK && left < next - SLACK);
    starts.push(Number.isFinite(column) ? column : Math.min(...own, next - SLACK));
  }
  return starts;
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
