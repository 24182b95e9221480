import type { Cell, Row, Table } from "@pcplan/core/document";
import type { Element } from "hast";
import { type Attributes, createElement } from "./createElement.js";
import { hasWords, toPhrases } from "./toPhrases.js";

/** A table with its caption and its headings; the caption of one without rows is a paragraph. */
export function toTableElement(table: Table, properties: Attributes): Element[] {
  const { headerRows, rows } = table;
  const caption = { text: table.caption ?? "" };
  if (!rows.some(({ cells }) => cells.length > 0))
    return hasWords(caption) ? [createElement("p", properties, toPhrases(caption))] : [];
  const head = rows.slice(0, headerRows).map((row) => toRowElement(row, "th"));
  const body = rows.slice(headerRows).map((row) => toRowElement(row, "td"));
  const children = [
    ...(hasWords(caption) ? [createElement("caption", {}, toPhrases(caption))] : []),
    ...(head.length > 0 ? [createElement("thead", {}, head)] : []),
    ...(body.length > 0 ? [createElement("tbody", {}, body)] : []),
  ];
  return [createElement("table", { ...properties, role: roleOf(rows) }, children)];
}

/** Pages of old arrange words in tables of one column, so such a table says that it is one. */
function roleOf(rows: readonly Row[]): "table" | null {
  return rows.every(({ cells }) => cells.length <= 1) ? "table" : null;
}

function toRowElement({ cells }: Row, name: "th" | "td"): Element {
  return createElement(
    "tr",
    {},
    cells.map((cell) => toCellElement(cell, name)),
  );
}

/** A heading without words is none: who hears the page would be told of a heading that says nothing. */
function toCellElement(cell: Cell, given: "th" | "td"): Element {
  const name = hasWords(cell) ? given : "td";
  const { rows = 1, columns = 1 } = cell.span ?? {};
  const properties = {
    scope: name === "td" ? null : columns > 1 ? "colgroup" : "col",
    rowSpan: rows > 1 ? rows : null,
    colSpan: columns > 1 ? columns : null,
    className: isFigure(cell) ? ["number"] : null,
  };
  return createElement(name, properties, toPhrases(cell));
}

function isFigure({ value }: Cell): boolean {
  return value?.kind === "money" || value?.kind === "number";
}
