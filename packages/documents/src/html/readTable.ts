import type { Cell, Row, Table } from "@pcplan/core/document";
import type { Place } from "@pcplan/core/result";
import { checkLimit } from "../createReader.js";
import { cellText } from "./cellText.js";
import { attributeOf, type Element, elementsIn, isElement } from "./elements.js";
import { type PageReading, placeOf } from "./placeOf.js";

/** As many columns as a cell may reach over, by the HTML standard. */
const WIDEST_SPAN = 1000;

/** A cell that reaches down into rows that are still to come. */
interface Reaching {
  text: string;
  rows: number;
}

/** The rows of a table with those of its parts, in their order. */
export function rowsOf(table: Element): Element[] {
  const parts = elementsIn(table, ["tr", "thead", "tbody", "tfoot"]);
  return parts.flatMap((part) => (part.tagName === "tr" ? [part] : elementsIn(part, ["tr"])));
}

export function cellsOf(row: Element): Element[] {
  return elementsIn(row, ["td", "th"]);
}

/** Reads a table's cells; a cell that reaches over several rows or columns gives its text to each of them. */
export function readTable(table: Element, reading: PageReading): Table {
  const reaching = new Map<number, Reaching>();
  const headings = new Set<Row>();
  let count = 0;
  const rows = rowsOf(table).map((element, index): Row => {
    const at: Place = { ...placeOf(element, reading), row: index + 1 };
    const texts = readRow(element, reaching);
    count += texts.length;
    checkLimit("cells", count, reading);
    const cells = texts.map((text, column): Cell => ({ text, at: { ...at, column: column + 1 } }));
    const row = { cells, at };
    if (isHeading(element)) headings.add(row);
    return row;
  });
  const filled = rows.filter(({ cells }) => cells.length > 0);
  const body = filled.findIndex((row) => !headings.has(row));
  return {
    type: "table",
    caption: captionOf(table),
    headerRows: body < 0 ? filled.length : body,
    rows: filled,
    at: placeOf(table, reading),
  };
}

function captionOf(table: Element): string | null {
  const [caption] = elementsIn(table, ["caption"]);
  return (caption && cellText(caption).replaceAll("\n", " ")) || null;
}

/** True of a row in the table's head, and of one whose cells are all headings. */
function isHeading(row: Element): boolean {
  const { parentNode } = row;
  const isInHead = parentNode !== null && isElement(parentNode) && parentNode.tagName === "thead";
  return isInHead || (cellsOf(row).length > 0 && elementsIn(row, ["td"]).length === 0);
}

function readRow(row: Element, reaching: Map<number, Reaching>): string[] {
  const texts: string[] = [];
  takeReaching(texts, reaching);
  for (const cell of cellsOf(row)) {
    const text = cellText(cell);
    const rows = spanOf(cell, "rowspan");
    for (let column = spanOf(cell, "colspan"); column > 0; column--) {
      if (rows > 1) reaching.set(texts.length, { text, rows: rows - 1 });
      texts.push(text);
    }
    takeReaching(texts, reaching);
  }
  return texts;
}

/** Fills the columns that cells of earlier rows reach down into. */
function takeReaching(texts: string[], reaching: Map<number, Reaching>): void {
  for (let cell = reaching.get(texts.length); cell; cell = reaching.get(texts.length)) {
    if (cell.rows === 1) reaching.delete(texts.length);
    else cell.rows--;
    texts.push(cell.text);
  }
}

/** A span of 0 rows reaches to the end of its part; no table has so many rows that the largest span would not do. */
function spanOf(cell: Element, name: "rowspan" | "colspan"): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? "1", 10);
  if (name === "rowspan" && span === 0) return Number.MAX_SAFE_INTEGER;
  if (!(span >= 1)) return 1;
  return name === "colspan" ? Math.min(span, WIDEST_SPAN) : span;
}
