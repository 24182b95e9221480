import type { Table } from "@pcplan/core/document";
import type { Place } from "@pcplan/core/result";
import { type SpannedCell, toTable } from "../slides/toTable.js";
import { toCellText } from "../slides/toCellText.js";
import { attributeOf, type Element, elementAt, elementsIn } from "../xml/elements.js";
import { fillOf, type Theme } from "./colours.js";
import { isTrue, readText } from "./readText.js";

/** As many rows or columns as a cell may reach over. */
const WIDEST_SPAN = 1000;

/** Reads a slide's table, with its merged cells and the colours of its cells. */
export function readTable(
  table: Element,
  { theme, at, count }: { theme: Theme; at: Place; count: (cells: number) => void },
): Table | null {
  const headerRows = isTrue(attributeOf(elementAt(table, "tblPr"), "firstRow")) ? 1 : 0;
  const rows = elementsIn(table, "tr").map((row) =>
    elementsIn(row, "tc")
      .filter((cell) => !isCovered(cell))
      .map((cell) => readCell(cell, theme)),
  );
  return toTable(rows, { at, headerRows, count });
}

/** A place into which a merged cell reaches has an empty cell of its own. */
function isCovered(cell: Element): boolean {
  return isTrue(attributeOf(cell, "hMerge")) || isTrue(attributeOf(cell, "vMerge"));
}

function readCell(cell: Element, theme: Theme): SpannedCell {
  const span = (name: string) =>
    Math.max(1, Math.min(Math.trunc(Number(attributeOf(cell, name) ?? 1)) || 1, WIDEST_SPAN));
  return {
    text: toCellText(readText(elementAt(cell, "txBody"))),
    fill: fillOf(elementAt(cell, "tcPr"), theme),
    span: { rows: span("rowSpan"), columns: span("gridSpan") },
  };
}
