import type { Row, Table } from "@pcplan/core/document";
import { addRows, hasHeadingAgain, type PageBreak } from "./addRows.js";
import { findFullCells } from "./findFullCells.js";
import type { PlacedBlock } from "./placedBlock.js";
import type { PlacedCell, PlacedTable } from "./types.js";

/** On two pages, the columns of one table may start less than this many points apart. */
const SAME_COLUMN = 12;

/** A table of the document, with its cells as they stand on their page. */
interface PlacedPart extends PlacedBlock {
  block: Table;
  table: PlacedTable;
}

/**
 * Joins the parts of a table that runs over several pages, where nothing stands between them. Repeated headings are
 * dropped, a row that a page break cut is made whole, and rows without a label at the top of a page take the last label
 * of the page before.
 */
export function joinTables(blocks: readonly PlacedBlock[]): PlacedBlock[] {
  const joined: PlacedBlock[] = [];
  let last: PlacedPart | null = null;
  let rows: Row[] = [];
  for (const one of blocks) {
    const next: PlacedPart | null = isPart(one) ? one : null;
    const missing = last && next && countMissing(last, next);
    if (last !== null && next !== null && missing !== null) {
      const part: PlacedPart = missing === 0 ? next : withEmptyColumn(next, last.table);
      // This lengthens the rows of the block that was put among the joined ones.
      addRows(rows, part.block.rows, breakBetween(last.table, part, rows));
      last = part;
      continue;
    }
    rows = next === null ? [] : [...next.block.rows];
    joined.push(next === null ? one : { ...next, block: { ...next.block, rows } });
    last = next;
  }
  return joined;
}

function isPart(one: PlacedBlock): one is PlacedPart {
  return one.block.type === "table" && one.table !== null;
}

/** How the page of a table's part ends: its cells are judged by the first row of the next part that is no heading. */
function breakBetween(last: PlacedTable, next: PlacedPart, before: readonly Row[]): PageBreak {
  const { table, block } = next;
  const own = hasHeadingAgain(before, block.rows) ? table.rows.slice(1) : table.rows;
  return { isOpen: last.isOpen, full: findFullCells(last, { ...table, rows: own }) };
}

/**
 * How many columns are missing on the left of a table's part on the next page: one where the column of labels has none
 * on that page, else none; `null` where the part belongs to another table. Columns alone tell: their edges, or where their
 * words start.
 */
function countMissing(last: PlacedPart, next: PlacedPart): 0 | 1 | null {
  if (next.page.number !== last.page.number + 1) return null;
  const [before, after] = [startsOf(last.table), startsOf(next.table)];
  if (haveSameStarts(last.table.columns, next.table.columns) || haveSameStarts(before, after))
    return 0;
  // The first column of the next part may start anywhere behind the labels; the others start where they did.
  const [nextStart, lastSecond] = [after[0], last.table.columns[1]];
  const isInside = nextStart != null && lastSecond != null && nextStart >= lastSecond - SAME_COLUMN;
  const isRestSame =
    haveSameStarts(last.table.columns.slice(2), next.table.columns.slice(1)) ||
    haveSameStarts(before.slice(1), after);
  return isInside && isRestSame ? 1 : null;
}

/** Whether two lists of columns are as long and start at the same places; an empty column (`null`) fits any other. */
function haveSameStarts(
  one: readonly (number | null)[],
  other: readonly (number | null)[],
): boolean {
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

/** A part of a table whose column of labels is missing on its page, with that column put before its others. */
function withEmptyColumn(part: PlacedPart, { columns }: PlacedTable): PlacedPart {
  const { block, table } = part;
  return {
    ...part,
    block: { ...block, rows: block.rows.map(withEmptyFirst) },
    table: {
      ...table,
      columns: [columns[0] ?? null, ...table.columns],
      rows: table.rows.map((row): PlacedCell[] => [{ text: "", runs: [] }, ...row]),
    },
  };
}

/** A row with an empty cell put before its first. Columns count from 1, and each cell moves one to the right. */
function withEmptyFirst({ cells, at }: Row): Row {
  const moved = cells.map((cell, index) => ({
    ...cell,
    at: cell.at && { ...cell.at, column: index + 2 },
  }));
  return { cells: [{ text: "", at: at && { ...at, column: 1 } }, ...moved], at };
}
