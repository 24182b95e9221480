import type { Line, Row, Table } from "@pcplan/core/document";
import { addRows } from "./addRows.js";
import type { PlacedBlock } from "./toBlocks.js";
import type { PlacedTable } from "./types.js";

/** The columns of one table stand at the same places on two pages, but for so many points. */
const SAME_COLUMN = 12;

/**
 * Joins the parts of a table that goes on over pages, with nothing between them: the headings are dropped where they
 * are printed again, a row that a page breaks is made whole, and a first cell that is empty at the top of a page goes on
 * from the one before.
 */
export function joinTables(blocks: readonly PlacedBlock[]): (Line | Table)[] {
  const joined: (Line | Table)[] = [];
  let last: PlacedBlock | null = null;
  for (const one of blocks) {
    const before = joined.at(-1);
    const missing = last && countMissing(last, one);
    if (before?.type === "table" && one.block.type === "table" && missing !== null) {
      const rows = missing === 0 ? one.block.rows : one.block.rows.map(withEmptyFirst);
      addRows(before.rows, rows, last?.table?.isOpen ?? false);
    } else joined.push(one.block);
    last = one;
  }
  return joined;
}

/**
 * How many first columns a table on the next page lacks, because no label stands there: none or one; `null` where it is
 * another table.
 */
function countMissing(last: PlacedBlock, next: PlacedBlock): 0 | 1 | null {
  if (!last.table || !next.table || next.page.number !== last.page.number + 1) return null;
  const [before, after] = [startsOf(last.table), startsOf(next.table)];
  if (isSame(last.table.columns, next.table.columns) || isSame(before, after)) return 0;
  const isInside = (after[0] ?? 0) >= (last.table.columns[1] ?? 0) - SAME_COLUMN;
  const isRestSame =
    isSame(last.table.columns.slice(2), next.table.columns.slice(1)) ||
    isSame(before.slice(1), after);
  return isInside && isRestSame ? 1 : null;
}

/** A column that has no words stands nowhere, and so at the place of any other. */
function isSame(one: readonly number[], other: readonly number[]): boolean {
  return (
    one.length === other.length &&
    one.every((left, at) => !(Math.abs(left - (other[at] ?? 0)) >= SAME_COLUMN))
  );
}

/** Where the words of each column start; an empty column starts where its edge is. */
function startsOf({ columns, rows }: PlacedTable): number[] {
  return columns.map((edge, column) => {
    const runs = rows.flatMap((row) => row[column]?.runs ?? []);
    return runs.reduce(
      (least, { left }) => Math.min(least, left),
      runs.length > 0 ? Infinity : edge,
    );
  });
}

function withEmptyFirst({ cells, at }: Row): Row {
  const moved = cells.map((cell, column) => ({
    ...cell,
    at: cell.at && { ...cell.at, column: column + 2 },
  }));
  return { cells: [{ text: "", at: at && { ...at, column: 1 } }, ...moved], at };
}
