import { bandOf } from "./bandOf.js";
import { findColumns } from "./findColumns.js";
import { findRegions } from "./findRegions.js";
import { placeLabels } from "./placeLabels.js";
import { splitRows } from "./splitRows.js";
import { toLines } from "./toRuns.js";
import type { PlacedCell, PlacedTable, Run } from "./types.js";
import { wordsOfRuns } from "./wordsOfRuns.js";

/** Where cells stand in the middle of their rows, the headings alone may share a line; then more lines must follow. */
const FEWEST_LINES = 3;

/** Of two columns, the narrower takes up at most this share, or they are two columns of prose. */
const WIDEST_SECOND = 0.3;

/**
 * Finds tables that no rules but only empty space makes: lines under one another whose words keep to the same columns,
 * three or more, or two of which one is narrow.
 */
export function findLooseTables(runs: readonly Run[]): PlacedTable[] {
  const turned = runs.filter((run) => run.turned !== "not");
  return findRegions(toLines(runs.filter((run) => run.turned === "not")))
    .filter(isTable)
    .map((lines) => toTable(lines.flat(), turned));
}

function isTable(lines: readonly Run[][]): boolean {
  const columns = findColumns(lines.flat());
  const divided = lines.filter((line) => line.length > 1).length;
  if (columns.length > 2) return divided > 1 || lines.length > FEWEST_LINES;
  if (columns.length < 2 || divided < 2) return false;
  const widths = columns.map(({ left, right }) => right - left);
  return Math.min(...widths) <= WIDEST_SECOND * (widths[0]! + widths[1]!);
}

function toTable(runs: readonly Run[], turned: readonly Run[]): PlacedTable {
  const spans = findColumns(runs);
  const columns = [
    (spans[0]?.left ?? 0) - 2,
    ...spans.slice(1).map(({ left }, at) => (left + (spans[at]?.right ?? left)) / 2),
    (spans.at(-1)?.right ?? 0) + 2,
  ];
  const bottom = Math.max(...runs.map((run) => run.bottom));
  const starts = [...splitRows(runs, columns), bottom + 1];
  const rows = starts.slice(1).map((end, at) => toRow(runs, columns, [starts[at] ?? 0, end]));
  const top = starts[0] ?? 0;
  return placeLabels({ top, bottom, columns: columns.slice(0, -1), isOpen: false, rows }, turned);
}

function toRow(
  runs: readonly Run[],
  columns: readonly number[],
  [top, bottom]: [number, number],
): PlacedCell[] {
  const own = runs.filter((run) => run.bottom > top + 1 && run.bottom <= bottom + 1);
  return columns.slice(1).map((_, column) => {
    const inside = own.filter(({ left, right }) => bandOf(columns, (left + right) / 2) === column);
    return { text: wordsOfRuns(inside), runs: inside };
  });
}
