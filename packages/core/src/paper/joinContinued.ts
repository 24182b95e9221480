import type { Line, Row, Table } from "../document/index.js";
import { parseForecast } from "../forecast/index.js";
import { foldSpaces, foldWords } from "../text/index.js";

/** Of a table with known headings: the column whose cells are dates, by which rows are told from other tables. */
export interface DatedTable {
  width: number;
  dateColumn: number;
}

/** The table that may go on, and the line since it that may label the rows that follow. */
interface Open {
  table: Table;
  layout: DatedTable;
  label: Line | null;
}

/**
 * Joins a table that goes on with no headings of its own to the one before it: after a page, where only words that stood
 * before (a running title, a page's number) stand between, and after one short line right between two rows, which labels
 * those under it. The rest has as many columns, and the cells in the column of dates are dates. Any other table is left as
 * it is. White space in cells is folded.
 * @param findDates says how a table with known headings is laid out; `null` for any other
 */
export function joinContinued(
  blocks: readonly (Line | Table)[],
  findDates: (table: Table) => DatedTable | null,
): (Line | Table)[] {
  const joined: (Line | Table)[] = [];
  const seen = new Set<string>();
  let open: Open | null = null;
  for (const block of blocks) {
    if (block.type === "line") {
      joined.push(block);
      if (!isFurniture(block.text, seen)) open = withLabel(open, block);
      continue;
    }
    const table = withFoldedCells(block);
    const layout = findDates(table);
    if (layout === null && open !== null && goesOn(table, open)) {
      if (open.label !== null) {
        joined.splice(joined.lastIndexOf(open.label), 1);
        open.table.rows.push(toLabelRow(open.label, open.layout.width));
      }
      for (const row of table.rows) open.table.rows.push(row);
      open = { ...open, label: null };
      continue;
    }
    joined.push(table);
    open = layout === null ? null : { table, layout, label: null };
  }
  return joined;
}

const LONGEST_LABEL = 80;

/** One short line may label what follows; two may not, nor may a sentence. */
function withLabel(open: Open | null, line: Line): Open | null {
  const { text, isItem } = line;
  const isLabel = !isItem && text.length <= LONGEST_LABEL && !/[.;,?!:]\s*$/.test(text);
  return open === null || open.label !== null || !isLabel ? null : { ...open, label: line };
}

/** A label reaches over its row. */
function toLabelRow({ text, at }: Line, width: number): Row {
  return { cells: Array.from({ length: width }, () => ({ text: foldSpaces(text), at })), at };
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

function goesOn({ rows }: Table, { layout, table, label }: Open): boolean {
  const { width, dateColumn } = layout;
  if (rows.some(({ cells }) => cells.length !== width)) return false;
  const texts = rows.map(({ cells }) => cells[dateColumn]?.text ?? "");
  const kinds = texts.map((text) => parseForecast(text).kind);
  if (label === null)
    return !kinds.includes("unreadable") && kinds.some((kind) => kind !== "blank");
  const isDate = kinds[0] !== "unreadable" || /\d/.test(texts[0] ?? "");
  return isDate && isRightUnder(rows, label, table);
}

/** No empty line parts the rows from the label, nor the label from the rows before it. */
function isRightUnder(rows: readonly Row[], label: Line, table: Table): boolean {
  const lines = [table.rows.at(-1), label, rows[0]].map((one) => one?.at?.line ?? null);
  const [before, own, after] = lines;
  return before != null && own != null && after != null && own === before + 1 && after === own + 1;
}
