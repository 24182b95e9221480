import { runsOf } from "./runsOf.js";
import { toRuns } from "./toRuns.js";
import type { Fragment, NamedTable, PlacedCell, PlacedTable, Run } from "./types.js";
import { wordsOfRuns } from "./wordsOfRuns.js";

/** Headings that are printed again stand no further over their table than this many points. */
const HIGHEST_HEADINGS = 60;

/**
 * Reads a table that the source itself names; `null` where it has fewer than two rows or columns. A row with fewer cells
 * than others lacks those that a merged cell covers: its cells go to the columns over or under which they stand, and
 * those that are absent before them have the words of the row above.
 * @param artifacts words that the source calls no part of its text: those over the table are its headings, printed again
 */
export function readNamedTable(
  named: NamedTable,
  artifacts: readonly Fragment[],
): PlacedTable | null {
  const rows = named
    .map((row) => row.map(toCell))
    .filter((row) => row.some(({ text }) => text !== ""));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width < 2) return null;
  const columns = startsOf(rows.filter((row) => row.length === width));
  const placed: PlacedCell[][] = readHeadings(artifacts, columns, topOf(rows));
  for (const row of rows) placed.push(placeRow(row, columns, placed.at(-1)));
  if (placed.length < 2) return null;
  const runs = runsOf({ rows: placed });
  const top = topOf(placed);
  const bottom = runs.reduce((most, run) => Math.max(most, run.bottom), 0);
  return { top, bottom, columns, isOpen: false, rows: placed };
}

function topOf(rows: PlacedCell[][]): number {
  const runs = runsOf({ rows });
  return runs.reduce((least, run) => Math.min(least, run.top), Number.POSITIVE_INFINITY);
}

/** The headings over a table as its first row, if they stand over two of its columns or more. */
function readHeadings(
  artifacts: readonly Fragment[],
  columns: readonly number[],
  bottom: number,
): PlacedCell[][] {
  const over = artifacts.filter(
    (one) =>
      one.turned === "not" &&
      one.top + one.height <= bottom + 1 &&
      one.top > bottom - HIGHEST_HEADINGS,
  );
  const starts = withHeadingStarts(columns, over);
  const cells = starts.map((left, at) => {
    const next = starts[at + 1] ?? Number.POSITIVE_INFINITY;
    return toCell(over.filter((one) => one.left >= left - SLACK && one.left < next - SLACK));
  });
  return cells.filter(({ text }) => text !== "").length > 1 ? [cells] : [];
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
