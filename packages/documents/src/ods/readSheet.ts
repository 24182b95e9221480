import type { Place } from "@pcplan/core/result";
import type { GridRow } from "../grid/toBlocks.js";
import type { OdfReading } from "../odf/readObject.js";
import { numberOf, repeatsOf, rowsOf } from "../odf/rows.js";
import { createDocumentProblem } from "../messages.js";
import { attributeOf, type Element, elementsIn } from "../xml/elements.js";
import { isWithoutValue, readCell } from "./readCell.js";

/** A place of a sheet, and how far the cell that fills it reaches. */
interface Filled {
  text: string;
  fill: string | null;
  lastRow: number;
  lastColumn: number;
}

/** No sheet has more columns. */
const WIDEST = 16_384;

/**
 * Reads the rows of a sheet, each value as the sheet shows it; a cell that reaches over others gives its text and colour
 * to each of them. Of alike rows and cells that stand in the file once, with their number, those that are empty are passed
 * over.
 */
export function readSheet(table: Element, reading: OdfReading): GridRow[] {
  const rows: { cells: Filled[]; at: Place }[] = [];
  const columns = columnStyles(table);
  let [number, above, counted, width]: [number, Filled[], number, number] = [0, [], 0, 0];
  for (const { row } of rowsOf(table)) {
    const end = number + repeatsOf(row, "rows");
    while (number < end) {
      const at = { ...reading.at, row: ++number };
      above = readRow(row, { above, columns, reading, at });
      const isEmpty = above.every(({ text }) => text === "");
      rows.push({ cells: isEmpty ? [] : above, at });
      if (isEmpty) number = end;
      counted += above.length;
      width = Math.max(width, above.length);
      reading.count(above.length);
    }
  }
  const full = rows.filter(({ cells }) => cells.length > 0);
  reading.count(Math.max(0, width * full.length - counted));
  return rows.map(({ cells, at }) => ({
    texts: Array.from({ length: cells.length && width }, (_, column) => cells[column]?.text ?? ""),
    fills: cells.map(({ fill }) => fill),
    at,
  }));
}

/** The style of a column's cells where they do not say their own. */
function columnStyles(table: Element): (string | null)[] {
  const styles: (string | null)[] = [];
  for (const column of columnsOf(table)) {
    const style = attributeOf(column, "default-cell-style-name");
    const end = Math.min(styles.length + repeatsOf(column, "columns"), WIDEST);
    while (styles.length < end) styles.push(style);
  }
  return styles;
}

const COLUMN_GROUPS = ["table-columns", "table-header-columns", "table-column-group"];

function columnsOf(holder: Element): Element[] {
  return elementsIn(holder).flatMap((element) => {
    if (element.localName === "table-column") return [element];
    return COLUMN_GROUPS.includes(element.localName ?? "") ? columnsOf(element) : [];
  });
}

interface RowReading {
  above: readonly Filled[];
  columns: readonly (string | null)[];
  reading: OdfReading;
  at: Place & { row: number };
}

/** The places of a row up to the last that holds something. */
function readRow(row: Element, rowReading: RowReading): Filled[] {
  const filled: Filled[] = [];
  const cells = elementsIn(row).filter(({ localName }) => localName?.endsWith("table-cell"));
  const last = cells.findLastIndex((cell) => !isBlank(cell, rowReading));
  const usual = attributeOf(row, "default-cell-style-name");
  for (const cell of cells.slice(0, last + 1)) {
    const isCovered = cell.localName === "covered-table-cell";
    const repeats = Math.min(repeatsOf(cell, "columns"), WIDEST - filled.length);
    const read = isCovered ? null : toFilled(cell, usual, filled.length, rowReading);
    for (let left = repeats; left > 0; left--)
      filled.push(read ?? originOf(filled, rowReading) ?? NOTHING);
  }
  return filled;
}

const NOTHING: Filled = { text: "", fill: null, lastRow: 0, lastColumn: 0 };

/** A sheet's ground may be coloured to its edge; so many coloured cells without words may still say something. */
const MOST_COLOURED = 20;

/** A covered cell at the end of a row may stand for the words of another. */
function isBlank(cell: Element, { reading }: RowReading): boolean {
  if (cell.localName !== "table-cell" || elementsIn(cell).length > 0 || hasValue(cell))
    return false;
  const fill = reading.file.styles.fillOf(attributeOf(cell, "style-name"));
  return fill === null || repeatsOf(cell, "columns") > MOST_COLOURED;
}

function hasValue(cell: Element): boolean {
  return ["value-type", "formula"].some((name) => attributeOf(cell, name) !== null);
}

function toFilled(
  cell: Element,
  usual: string | null,
  column: number,
  { columns, reading, at }: RowReading,
): Filled {
  const { styles } = reading.file;
  const style = attributeOf(cell, "style-name") ?? usual ?? columns[column] ?? null;
  const text = readCell(cell, style, styles);
  if (isWithoutValue(cell, text)) {
    const found = `=${(attributeOf(cell, "formula") ?? "").replace(/^\w{1,20}:=?/, "")}`;
    const parts = { severity: "warning", found, at: { ...at, column: column + 1 } } as const;
    reading.problems.push(createDocumentProblem("formula-without-value", {}, parts));
  }
  return {
    text,
    fill: styles.fillOf(style),
    lastRow: at.row + numberOf(cell, "number-rows-spanned") - 1,
    lastColumn: column + numberOf(cell, "number-columns-spanned") - 1,
  };
}

/** The cell that reaches into the next place of a row, from its left or from above. */
function originOf(left: readonly Filled[], { above, at }: RowReading): Filled | null {
  const column = left.length;
  const reaches = (one: Filled | undefined) =>
    one !== undefined && one.lastColumn >= column && one.lastRow >= at.row;
  const [beside, over] = [left.at(-1), above[column]];
  if (beside !== undefined && reaches(beside)) return beside;
  return over !== undefined && reaches(over) ? over : null;
}
