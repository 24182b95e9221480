import type { Row } from "@pcplan/core/document";
import { addRows, type PageBreak } from "./addRows.js";
import { findFullCells } from "./findFullCells.js";
import type { PlacedBlock } from "./placedBlock.js";
import type { PlacedCell, PlacedTable } from "./types.js";

/** On two pages, the columns of one table may start less than this many points apart. */
const SAME_COLUMN = 12;

/**
 * Joins the parts of a table that runs over several pages, where nothing stands between them. Repeated headings are
 * dropped, a row that a page break cut is made whole, and rows without a label at the top of a page take the last label
 * of the page before.
 */
export function joinTables(blocks: readonly PlacedBlock[]): PlacedBlock[] {
  const joined: PlacedBlock[] = [];
  let last: PlacedBlock | null = null;
  for (const one of blocks) {
    const before = joined.at(-1)?.block;
    const missing = last && countMissing(last, one);
    if (before?.type === "table" && one.block.type === "table" && missing !== null) {
      const rows = missing === 0 ? one.block.rows : one.block.rows.map(withEmptyFirst);
      addRows(before.rows, rows, breakBetween(last?.table ?? null, one.table, missing));
    } else joined.push(one);
    last = one;
  }
  return joined;
}

/** How the page of a table's first part ends; a column that is missing on the next page is counted with. */
function breakBetween(
  last: PlacedTable | null,
  next: PlacedTable | null,
  missing: 0 | 1,
): PageBreak {
  if (last === null || next === null) return { isOpen: false, full: [] };
  const empty = { text: "", runs: [] };
  const words = (row: readonly PlacedCell[] | undefined) => row?.map(({ text }) => text).join("\t");
  const own = words(next.rows[0]) === words(last.rows[0]) ? next.rows.slice(1) : next.rows;
  const rows = missing === 0 ? own : own.map((row) => [empty, ...row]);
  return { isOpen: last.isOpen, full: findFullCells(last, { ...next, rows }) };
}

/**
 * How many columns are missing on the left of a table's part on the next page: one where the column of labels has none
 * on that page, else none; `null` where the part belongs to another table.
 */
function countMissing(last: PlacedBlock, next: PlacedBlock): 0 | 1 | null {
  if (!last.table || !next.table || next.page.number !== last.page.number + 1) return null;
  const [before, after] = [startsOf(last.table), startsOf(next.table)];
  if (isSame(last.table.columns, next.table.columns) || isSame(before, after)) return 0;
  const [first, second] = [after[0], last.table.columns[1]];
  const isInside = first != null && second != null && first >= second - SAME_COLUMN;
  const isRestSame =
    isSame(last.table.columns.slice(2), next.table.columns.slice(1)) ||
    isSame(before.slice(1), after);
  return isInside && isRestSame ? 1 : null;
}

/** Whether two lists of columns are as long and start at the same places; an empty column (`null`) fits any other. */
function isSame(one: readonly (number | null)[], other: readonly (number | null)[]): boolean {
  return one.length === other.length && one.every((left, at) => isSameStart(left, other[at]));
}

function isSameStart(one: number | null, other: number | null | undefined): boolean {
  return one === null || other == null || Math.abs(one - other) < SAME_COLUMN;
}

/** Where the words of each column start; a column without words starts at its edge, if that is known. */
function startsOf({ columns, rows }: PlacedTable): (number | null)[] {
  return columns.map((edge, column) => {
    const lefts = rows.flatMap((row) => (row[column]?.runs ?? []).map(({ left }) => left));
    return lefts.length > 0 ? Math.min(...lefts) : edge;
  });
}

/** A row with an empty cell put before its first. */
function withEmptyFirst({ cells, at }: Row): Row {
  const moved = cells.map((cell, column) => ({
    ...cell,
    at: cell.at && { ...cell.at, column: column + 2 },
  }));
  return { cells: [{ text: "", at: at && { ...at, column: 1 } }, ...moved], at };
}
