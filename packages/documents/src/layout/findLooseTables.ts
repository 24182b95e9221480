import { bandOf } from "./bandOf.js";
import { earnsTable } from "./earnsTable.js";
import { findColumns } from "./findColumns.js";
import { findRegions } from "./findRegions.js";
import { placeLabels } from "./placeLabels.js";
import { splitRows } from "./splitRows.js";
import { toLines } from "./toRuns.js";
import type { PlacedTable, Run } from "./types.js";
import { wordsOfRuns } from "./wordsOfRuns.js";

/**
 * Cells that are centred between the top and the bottom of their rows seldom share a line, so the headings may be the only line with words in several
 * columns. A table like that must have this many lines.
 */
const FEWEST_CENTRED_LINES = 4;

/** Of two columns, the narrower takes up at most this share of their width; otherwise they are two columns of prose. */
const WIDEST_SECOND = 0.3;

/** The outer columns start and end this far, in points, outside their words. */
const PADDING = 2;

/**
 * Finds tables that have no drawn lines, only empty space between their columns. Words on consecutive lines must keep
 * to the same columns: three columns or more, or two columns of which one is narrow.
 */
export function findLooseTables(runs: readonly Run[]): PlacedTable[] {
  const turned = runs.filter((run) => run.turned !== "not");
  return findRegions(toLines(runs.filter((run) => run.turned === "not")))
    .filter(isTable)
    .map((lines) => toTable(lines.flat(), turned));
}

function isTable(lines: readonly Run[][]): boolean {
  const columns = findColumns(lines.flat());
  if (!earnsTable(lines, columns)) return false;
  const inSeveralColumns = lines.filter((line) => line.length > 1).length;
  if (columns.length > 2) return inSeveralColumns > 1 || lines.length >= FEWEST_CENTRED_LINES;
  if (columns.length < 2 || inSeveralColumns < 2) return false;
  const widths = columns.map(({ left, right }) => right - left);
  return Math.min(...widths) <= WIDEST_SECOND * (widths[0]! + widths[1]!);
}

function toTable(runs: readonly Run[], turned: readonly Run[]): PlacedTable {
  const spans = findColumns(runs);
  const edges = [
    (spans[0]?.left ?? 0) - PADDING,
    ...spans.slice(1).map(({ left }, at) => (left + (spans[at]?.right ?? left)) / 2),
    (spans.at(-1)?.right ?? 0) + PADDING,
  ];
  const bottom = runs.reduce((most, run) => Math.max(most, run.bottom), 0);
  const starts = splitRows(runs, edges);
  const bounds = [...starts, Number.POSITIVE_INFINITY];
  const cells = starts.map(() => edges.slice(1).map((): Run[] => []));
  for (const run of runs) {
    // By the foot, for a row starts above its first line; the middle of a run is always between two edges.
    const row = bandOf(bounds, run.bottom - 1);
    cells[row]?.[bandOf(edges, (run.left + run.right) / 2)]?.push(run);
  }
  const rows = cells.map((row) => row.map((own) => ({ text: wordsOfRuns(own), runs: own })));
  const top = starts[0] ?? 0;
  return placeLabels({ top, bottom, columns: edges.slice(0, -1), isOpen: false, rows }, turned);
}
