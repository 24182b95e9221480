import type { Cell, Table } from "./blocks.js";

/** A cell of a table to be made: its words alone, or with a value, runs or a span. */
export type CellParts = string | Omit<Cell, "at" | "isAssumed" | "rest">;

/**
 * Makes a table of its headings and rows, for a document that shows something to people.
 * @param caption what the table shows; every table that is made has one
 * @example
 * createTable("Projects", ["Stage", "Listed"], [["Current", "9"]]).rows.length; // => 2
 */
export function createTable(
  caption: string,
  headings: readonly CellParts[],
  rows: readonly (readonly CellParts[])[],
): Table {
  return {
    type: "table",
    caption,
    headerRows: 1,
    rows: [headings, ...rows].map((cells) => ({ cells: cells.map(createCell), at: null })),
    at: null,
  };
}

function createCell(parts: CellParts): Cell {
  return typeof parts === "string" ? { text: parts, at: null } : { ...parts, at: null };
}
