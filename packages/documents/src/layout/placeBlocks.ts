import type { Cell, Line, Region, Row, Table } from "@pcplan/core/document";
import { type Box, type Place, toPlace } from "@pcplan/core/result";
import { boundsOf, type PlacedGraphic } from "./placedGraphics.js";
import { runsOf } from "./runsOf.js";
import type { PlacedBlock } from "./placedBlock.js";
import { toLines } from "./toRuns.js";
import type { PlacedText } from "./toTextBlocks.js";
import type { LayoutPage, PlacedTable, Run } from "./types.js";

/** Numbers the lines of a page from its top; a line may hold words of several columns. */
export function numberLines(runs: readonly Run[]): Map<Run, number> {
  const numbers = new Map<Run, number>();
  for (const [at, line] of toLines(runs).entries())
    for (const run of line) numbers.set(run, at + 1);
  return numbers;
}

/** What a block needs to know of its page to be given its place. */
export interface Placing {
  page: LayoutPage;
  source: string;
  lines: ReadonlyMap<Run, number>;
}

/** Makes a placed block of a heading, paragraph or item. */
export function placeText({ lines, ...text }: PlacedText, placing: Placing): PlacedBlock {
  const runs = lines.flatMap((line) => line.runs);
  const block: Line = { type: "line", ...text, at: placeOf(runs, placing) };
  return { block, page: placing.page, bounds: boundsOf(runs), table: null, region: null };
}

/** Makes a placed block of a table. */
export function placeTable(table: PlacedTable, placing: Placing): PlacedBlock {
  const runs = runsOf(table);
  const at = placeOf(runs, placing);
  const rows = table.rows.map((row, index) => toRow(row, index + 1, at, placing));
  const block: Table = { type: "table", caption: null, headerRows: 0, rows, at };
  const bounds = { ...boundsOf(runs), top: table.top, bottom: table.bottom };
  return { block, page: placing.page, bounds, table, region: null };
}

/** Makes a placed block of a figure or a chart; a figure stands in a tile of its own. */
export function placeGraphic(
  graphic: PlacedGraphic,
  number: number,
  placing: Placing,
): PlacedBlock {
  const { page } = placing;
  const block = { ...graphic.block, at: placeOf(graphic.runs, placing) };
  const region: Region | null =
    block.type === "figure" ? { id: `page-${page.number}-card-${number}`, kind: "card" } : null;
  const bounds = boundsOf([...graphic.runs, ...graphic.fills]);
  return { block, page, bounds, table: null, region };
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
  const cells = row.map(({ text, runs: own, isAssumed, fill }, column): Cell => {
    const place = own.length > 0 ? { ...placeOf(own, placing), row: number } : at;
    return {
      text,
      at: { ...place, column: column + 1 },
      ...(fill !== undefined && { fill }),
      ...(isAssumed === true && { isAssumed }),
    };
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
  const { left, top, right, bottom } = boundsOf(runs);
  const round = (length: number) => Math.round(length * 10) / 10;
  return {
    left: round(left),
    top: round(top),
    width: round(right - left),
    height: round(bottom - top),
  };
}
