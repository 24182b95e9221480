import type { Cell, Line, Row, Table } from "@pcplan/core/document";
import { type Box, type Place, toPlace } from "@pcplan/core/result";
import { findGrids } from "./findGrids.js";
import { findHeadingsAgain } from "./findHeadingsAgain.js";
import { findLooseTables } from "./findLooseTables.js";
import { fillLabels, placeLabels } from "./placeLabels.js";
import { readGrid } from "./readGrid.js";
import { readNamedTable } from "./readNamedTable.js";
import { runsOf } from "./runsOf.js";
import { type Edges, toEdges } from "./toEdges.js";
import { toReadingOrder } from "./toReadingOrder.js";
import { toLines, toRuns } from "./toRuns.js";
import { type PlacedText, toTextBlocks, toTextLines } from "./toTextBlocks.js";
import type { LayoutPage, NamedTable, PlacedTable, Run } from "./types.js";

/** A block and where it stands on its page, which is needed to join blocks over several pages. */
export interface PlacedBlock {
  block: Line | Table;
  page: LayoutPage;
  top: number;
  bottom: number;
  /** For a table, its cells as they stand on the page; `null` for any other block. */
  table: PlacedTable | null;
}

/**
 * Reads one page from top to bottom: first its tables, then the words around them as headings, paragraphs and list items.
 * Tables are found by the source's tags, then by their drawn lines, then by the space between their columns; words that
 * one way takes are not there for the next.
 * @param usual the height of the document's usual words
 */
export function toBlocks(page: LayoutPage, source: string, usual: number): PlacedBlock[] {
  const edges = toEdges(page);
  const artifacts = page.fragments.filter(({ isArtifact }) => isArtifact);
  const named = page.tables.flatMap((table) => {
    if (isRuled(table, edges)) return [];
    const own = table.flat(2);
    const headings = findHeadingsAgain(artifacts, own);
    const read = readNamedTable(table, headings);
    return read === null ? [] : [{ read, fragments: [...own, ...headings] }];
  });
  const taken = new Set(named.flatMap(({ fragments }) => fragments));
  const loose = toRuns(
    page.fragments.filter((fragment) => !taken.has(fragment)),
    edges.uprights,
  );
  const turned = loose.filter((run) => run.turned !== "not");
  const tables = named.map(({ read }) => fillLabels(read, turned));
  const inTables = new Set(tables.flatMap(runsOf));
  let left = loose.filter((run) => !inTables.has(run));
  const runs = [...left, ...inTables];
  const take = (table: PlacedTable) => {
    tables.push(table);
    const own = new Set(runsOf(table));
    left = left.filter((run) => !own.has(run));
  };
  for (const grid of findGrids(edges, left)) {
    const table = readGrid(grid, left);
    if (table === null) continue;
    const own = new Set(runsOf(table));
    const beside = left.filter((run) => run.turned !== "not" && !own.has(run));
    take(placeLabels(fillLabels(table, beside), beside));
  }
  for (const table of findLooseTables(left)) take(table);
  const texts = toTexts(left, page, usual);
  const lines = lineNumbers(runs);
  return [
    ...tables.map((table) => placeTable(table, { page, source, lines })),
    ...texts.map((text) => placeText(text, { page, source, lines })),
  ].toSorted((a, b) => a.top - b.top);
}

/** A table with this many vertical edges is read by its drawn lines: unlike tags, they show which cells are merged. */
const FEWEST_UPRIGHTS = 3;

function isRuled(table: NamedTable, { uprights }: Edges): boolean {
  const words = table.flat(2);
  const left = Math.min(...words.map((one) => one.left));
  const right = Math.max(...words.map((one) => one.left + one.width));
  const lowest = Math.max(...words.map((one) => one.top));
  const through = uprights.filter(
    ({ at, from, to }) => at > left - 20 && at < right + 20 && from < lowest && to > lowest - 2,
  );
  return new Set(through.map(({ at }) => Math.round(at))).size >= FEWEST_UPRIGHTS;
}

function toTexts(runs: readonly Run[], page: LayoutPage, usual: number): PlacedText[] {
  const start = runs.reduce((least, { left }) => Math.min(least, left), page.width);
  const turned = runs.filter((run) => run.turned !== "not");
  return [
    ...toReadingOrder(runs).flatMap((stretch) => {
      const end = stretch.reduce((most, { right }) => Math.max(most, right), 0);
      const isColumn = end < page.width * 0.6;
      return toTextBlocks(
        toTextLines(stretch),
        usual,
        isColumn ? end : Math.max(end, page.width - start),
      );
    }),
    ...turned.map((run) => ({
      text: run.text,
      level: null,
      isItem: false,
      lines: [{ ...run, runs: [run] }],
    })),
  ];
}

/** Numbers the lines of a page from its top; a line may hold words of several columns. */
function lineNumbers(runs: readonly Run[]): Map<Run, number> {
  const numbers = new Map<Run, number>();
  for (const [at, line] of toLines(runs).entries())
    for (const run of line) numbers.set(run, at + 1);
  return numbers;
}

interface Placing {
  page: LayoutPage;
  source: string;
  lines: ReadonlyMap<Run, number>;
}

function placeText({ lines, ...text }: PlacedText, placing: Placing): PlacedBlock {
  const runs = lines.flatMap((line) => line.runs);
  const block: Line = { type: "line", ...text, at: placeOf(runs, placing) };
  const box = boxOf(runs);
  return { block, page: placing.page, top: box.top, bottom: box.top + box.height, table: null };
}

function placeTable(table: PlacedTable, placing: Placing): PlacedBlock {
  const at = placeOf(
    table.rows.flat().flatMap(({ runs }) => runs),
    placing,
  );
  const rows = table.rows.map((row, index) => toRow(row, index + 1, at, placing));
  const block: Table = { type: "table", caption: null, headerRows: 0, rows, at };
  return { block, page: placing.page, top: table.top, bottom: table.bottom, table };
}

/** Makes a row; an empty cell is given the place of its row, and a row without words that of its table. */
function toRow(
  row: PlacedTable["rows"][number],
  number: number,
  table: Place,
  placing: Placing,
): Row {
  const runs = row.flatMap((cell) => cell.runs);
  const at = { ...(runs.length > 0 ? placeOf(runs, placing) : table), row: number };
  const cells = row.map(({ text, runs: own, isAssumed }, column): Cell => {
    const place = own.length > 0 ? { ...placeOf(own, placing), row: number } : at;
    const cell = { text, at: { ...place, column: column + 1 } };
    return isAssumed ? { ...cell, isAssumed } : cell;
  });
  return { cells, at };
}

function placeOf(runs: readonly Run[], { page, source, lines }: Placing): Place {
  const line = runs.reduce(
    (least, run) => Math.min(least, lines.get(run) ?? least),
    Number.POSITIVE_INFINITY,
  );
  return {
    ...toPlace(source, { page: page.number, line: Number.isFinite(line) ? line : null }),
    box: boxOf(runs),
  };
}

function boxOf(runs: readonly Run[]): Box {
  const [left, top] = [
    Math.min(...runs.map((run) => run.left)),
    Math.min(...runs.map((run) => run.top)),
  ];
  const right = Math.max(...runs.map((run) => run.right));
  const bottom = Math.max(...runs.map((run) => run.bottom));
  const round = (length: number) => Math.round(length * 10) / 10;
  return {
    left: round(left),
    top: round(top),
    width: round(right - left),
    height: round(bottom - top),
  };
}
