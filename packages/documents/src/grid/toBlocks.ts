import type { Block, Cell, Paragraph, Row, Table } from "@pcplan/core/document";
import type { Place } from "@pcplan/core/result";

/** One row of a sheet or of separated values: its cells' texts, and where it starts. */
export interface GridRow {
  texts: readonly string[];
  /** The colours behind its cells as `#rrggbb`; left out where the source has no colours. */
  fills?: readonly (string | null)[];
  at: Place;
}

/**
 * Cuts a sheet into its tables and the lines of text between them. An empty row ends a table; a row in which the
 * first cell alone is filled, where no table has begun, is a line of text such as a title.
 */
export function toBlocks(rows: readonly GridRow[]): Block[] {
  const blocks: Block[] = [];
  for (const region of regionsOf(rows)) {
    const start = region.findIndex(({ texts }) => filled(texts) > 1);
    const lines = start < 0 ? region : region.slice(0, start);
    for (const line of lines) blocks.push(toText(line));
    if (start >= 0) blocks.push(toTable(region.slice(start)));
  }
  return blocks;
}

function regionsOf(rows: readonly GridRow[]): GridRow[][] {
  const regions: GridRow[][] = [];
  let open: GridRow[] | null = null;
  for (const row of rows) {
    if (filled(row.texts) === 0) open = null;
    else if (open === null) regions.push((open = [row]));
    else open.push(row);
  }
  return regions;
}

function filled(texts: readonly string[]): number {
  return texts.filter((text) => text.trim() !== "").length;
}

function toText({ texts, at }: GridRow): Paragraph {
  const text = texts.find((one) => one.trim() !== "")?.trim() ?? "";
  return { type: "paragraph", text, at };
}

/** Columns that are empty in all of a table's rows, to its left or its right, are the sheet's and not the table's. */
function toTable(rows: readonly GridRow[]): Table {
  const starts = rows.map(({ texts }) => texts.findIndex((text) => text.trim() !== ""));
  const ends = rows.map(({ texts }) => texts.findLastIndex((text) => text.trim() !== "") + 1);
  const start = starts.reduce((least, one) => Math.min(least, one));
  const end = ends.reduce((most, one) => Math.max(most, one));
  return {
    type: "table",
    caption: null,
    headerRows: 0,
    at: rows[0]!.at,
    rows: rows.map((row, index) => toRow(row, index + 1, [start, end])),
  };
}

function toRow({ texts, fills, at }: GridRow, number: number, [start, end]: [number, number]): Row {
  const place = { ...at, row: at.row ?? number };
  const cells = texts.slice(start, end).map((text, index): Cell => {
    const fill = fills?.[start + index] ?? null;
    const cell = { text, at: { ...place, column: start + index + 1 } };
    return fill === null ? cell : { ...cell, fill };
  });
  return { cells, at: place };
}
