import type { Line, Table } from "../document/index.js";
import { parseForecast } from "../forecast/index.js";
import { foldSpaces, foldWords } from "../text/index.js";

/** Of a table with known headings: the column whose cells are dates, by which rows are told from other tables. */
export interface DatedTable {
  width: number;
  dateColumn: number;
}

/**
 * Joins a table that goes on after a page with no headings of its own to the one before it: it has as many columns,
 * the cells in the column of dates are dates, and only words that stood before (a running title, a page's number) stand
 * between. Any other table is left as it is. White space in cells is folded.
 * @param findDates says how a table with known headings is laid out; `null` for any other
 */
export function joinContinued(
  blocks: readonly (Line | Table)[],
  findDates: (table: Table) => DatedTable | null,
): (Line | Table)[] {
  const joined: (Line | Table)[] = [];
  const seen = new Set<string>();
  let open: { table: Table; layout: DatedTable } | null = null;
  for (const block of blocks) {
    if (block.type === "line") {
      joined.push(block);
      if (!isFurniture(block.text, seen)) open = null;
      continue;
    }
    const table = withFoldedCells(block);
    const layout = findDates(table);
    if (layout === null && open !== null && goesOn(table, open.layout)) {
      for (const row of table.rows) open.table.rows.push(row);
      continue;
    }
    joined.push(table);
    open = layout === null ? null : { table, layout };
  }
  return joined;
}

function isFurniture(text: string, seen: Set<string>): boolean {
  const folded = foldWords(text);
  const isKnown = seen.has(folded) || /^(?:page )?\d{1,4}(?: of \d{1,4})?$/.test(folded);
  seen.add(folded);
  return isKnown;
}

function withFoldedCells(table: Table): Table {
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, text: foldSpaces(cell.text) })),
  }));
  return { ...table, rows };
}

function goesOn({ rows }: Table, { width, dateColumn }: DatedTable): boolean {
  const dates = rows.map(({ cells }) => parseForecast(cells[dateColumn]?.text ?? "").kind);
  return (
    rows.every(({ cells }) => cells.length === width) &&
    !dates.includes("unreadable") &&
    dates.some((kind) => kind !== "blank")
  );
}
