import { type Document, parseText, type Row, type Table } from "@pcplan/core/document";
import { type Place, toPlace } from "@pcplan/core/result";
import { findLooseTables, type PlacedTable, type Run, runsOf } from "../layout/index.js";

/** A sign is taken to be so wide and a line so high, in the proportions of type. */
const SIGN = 5;
const LINE = 12;
const LETTER = 10;

/**
 * Reads a text whose columns are set apart by spaces, as a converter writes a PDF. A form feed starts a page. Lines that
 * belong to no table are read as in any other text.
 */
export function parseAligned(text: string, source: string): Document {
  const lines = text.split(/\r\n|\n|\r/);
  const tables: Table[] = [];
  const taken = new Set<number>();
  for (const [start, end] of toPages(lines)) {
    const runs = lines.slice(start, end).flatMap((line, at) => toRuns(line, start + at));
    for (const table of findLooseTables(runs)) {
      tables.push(toBlock(table, source));
      for (const run of runsOf(table)) taken.add(lineOf(run));
    }
  }
  const rest = lines.map((line, at) => (taken.has(at + 1) ? "" : line));
  const document = parseText(rest.join("\n"), source);
  const sorted = [...document.blocks, ...tables].toSorted(
    (a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0),
  );
  return { ...document, blocks: sorted };
}

/** Where the pages of a text start and end. */
function toPages(lines: readonly string[]): [number, number][] {
  const starts = [0, ...lines.flatMap((line, at) => (at > 0 && line.startsWith("\f") ? [at] : []))];
  return starts.map((start, at) => [start, starts[at + 1] ?? lines.length]);
}

/** The words of a line between its wide spaces. */
function toRuns(line: string, number: number): Run[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => {
    const [left, top, width] = [index * SIGN, number * LINE, text.length * SIGN];
    const place = { left, top, width, height: LETTER, right: left + width, bottom: top + LETTER };
    return { text, ...place, isBold: false, turned: "not", part: null, isArtifact: false };
  });
}

const lineOf = ({ top }: Run) => top / LINE + 1;

function toBlock(table: PlacedTable, source: string): Table {
  const place = (runs: readonly Run[]): Place =>
    toPlace(source, {
      line: runs.reduce((least, run) => Math.min(least, lineOf(run)), Number.POSITIVE_INFINITY),
    });
  const rows = table.rows.map((cells, index): Row => {
    const at = { ...place(cells.flatMap(({ runs }) => runs)), row: index + 1 };
    return {
      at,
      cells: cells.map(({ text }, column) => ({ text, at: { ...at, column: column + 1 } })),
    };
  });
  return { type: "table", caption: null, headerRows: 0, rows, at: place(runsOf(table)) };
}
