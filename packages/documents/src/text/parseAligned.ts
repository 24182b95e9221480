import { type Block, type Document, parseText, type Row, type Table } from "@pcplan/core/document";
import { toPlace } from "@pcplan/core/result";
import { findAlignedTables, isRule } from "./findAlignedTables.js";
import type { AlignedRow } from "./joinLines.js";

/** Words that stand so far apart on one line say two things: a name on the left, a day on the right. */
const APART = /\s{3,}/;

/**
 * Reads a text whose columns are set apart by spaces, as a converter writes a PDF. A form feed starts a page. Lines that
 * belong to no table are read as in any other text, and what stands apart on them as lines of its own.
 */
export function parseAligned(text: string, source: string): Document {
  const lines = text.split(/\r\n|\n|\r/);
  const tables: Table[] = [];
  const taken = new Set<number>();
  for (const [start, end] of toPages(lines))
    for (const rows of findAlignedTables(lines.slice(start, end))) {
      tables.push(toTable(rows, start, source));
      for (const line of rows.flatMap((row) => row.lines)) taken.add(start + line);
    }
  const rest = lines.map((line, at) => (taken.has(at) || isRule(line) ? "" : line));
  const document = parseText(rest.join("\n"), source);
  const blocks = document.blocks.flatMap(splitApart);
  const sorted = [...blocks, ...tables].toSorted((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0));
  return { ...document, blocks: sorted };
}

/** Where the pages of a text start and end. */
function toPages(lines: readonly string[]): [number, number][] {
  const starts = [0, ...lines.flatMap((line, at) => (at > 0 && line.startsWith("\f") ? [at] : []))];
  return starts.map((start, at) => [start, starts[at + 1] ?? lines.length]);
}

function splitApart(block: Block): Block[] {
  if (block.type !== "paragraph") return [block];
  return block.text.split(APART).map((text) => ({ ...block, text }));
}

function toTable(rows: readonly AlignedRow[], start: number, source: string): Table {
  const place = ({ lines }: AlignedRow) => toPlace(source, { line: start + (lines[0] ?? 0) + 1 });
  const [first] = rows;
  return {
    type: "table",
    caption: null,
    headerRows: 0,
    rows: rows.map((row, index): Row => {
      const at = { ...place(row), row: index + 1 };
      return {
        at,
        cells: row.cells.map((text, column) => ({ text, at: { ...at, column: column + 1 } })),
      };
    }),
    at: first ? place(first) : null,
  };
}
