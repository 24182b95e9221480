import { type Cell, type GridPlace, type Row, type Table, toGrid } from "@pcplan/core/document";
import type { Place } from "@pcplan/core/result";
import { checkLimit } from "../createReader.js";
import { cellText } from "./cellText.js";
import { attributeOf, type Element, elementsIn, isElement } from "./elements.js";
import { readFill } from "./readFill.js";
import { type PageReading, placeOf } from "./placeOf.js";

/** As many columns as a cell may reach over, by the HTML standard. */
const WIDEST_SPAN = 1000;

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
  const rows: Row[] = [];
  const elements = rowsOf(table);
  let [headerRows, isHead, count, index] = [0, true, 0, 0];
  for (const places of toGrid(elements.map(spannedCells))) {
    const element = elements[index++];
    count += places.length;
    checkLimit("cells", count, reading);
    if (element === undefined || places.length === 0) continue;
    rows.push(toRow(places, { ...placeOf(element, reading), row: index }));
    isHead &&= isHeading(element);
    if (isHead) headerRows++;
  }
  return {
    type: "table",
    caption: captionOf(table),
    headerRows,
    rows,
    at: placeOf(table, reading),
  };
}

interface SpannedCell {
  text: string;
  fill: string | null;
  span: { rows: number; columns: number };
}

function spannedCells(row: Element): SpannedCell[] {
  return cellsOf(row).map((cell) => ({
    text: cellText(cell),
    fill: readFill(cell) ?? readFill(row),
    span: { rows: spanOf(cell, "rowspan"), columns: spanOf(cell, "colspan") },
  }));
}

function toRow(places: readonly GridPlace<SpannedCell>[], at: Place): Row {
  const cells = places.map(({ cell: { text, fill } }, column): Cell => {
    const cell = { text, at: { ...at, column: column + 1 } };
    return fill === null ? cell : { ...cell, fill };
  });
  return { cells, at };
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

/** A span of 0 rows reaches to the end of its part; no table has so many rows that the largest span would not do. */
function spanOf(cell: Element, name: "rowspan" | "colspan"): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? "1", 10);
  if (name === "rowspan" && span === 0) return Number.MAX_SAFE_INTEGER;
  if (!(span >= 1)) return 1;
  return name === "colspan" ? Math.min(span, WIDEST_SPAN) : span;
}
