import { BULLET } from "./bullets.js";
import { bandOf } from "./bandOf.js";
import { toLines } from "./toRuns.js";
import type { Run } from "./types.js";

/** Lines of one cell stand no further apart than this many times their height, from line to line. */
const WIDEST_LINE_STEP = 1.45;

/**
 * Finds where the rows of a table without rules start, each as a place above its first line. Lines near one another in a
 * column are one cell, and cells that lie beside one another are one row. Where no space sets the rows apart, the words
 * tell where a row starts by how they wrap.
 */
export function splitRows(runs: readonly Run[], columns: readonly number[]): number[] {
  const upright = runs.filter(({ turned }) => turned === "not");
  const lines = toLines(upright);
  const spaced = startsBySpace(upright, columns);
  if (lines.length === spaced.length || !areTopAligned(lines, spaced)) return spaced;
  const wrapped = startsByLines(lines, columns);
  return spaced.length >= LEAST_SHARE * wrapped.length ? spaced : wrapped;
}

/** Where space sets apart fewer rows than this share of those that wrapping tells, it sets apart groups of rows. */
const LEAST_SHARE = 0.7;

/** Cells that start on one line share it with others; cells in the middle of their rows seldom do. */
function areTopAligned(lines: readonly Run[][], starts: readonly number[]): boolean {
  const first = new Map<number, number>();
  const bounds = [...starts, Number.POSITIVE_INFINITY];
  for (const line of lines) {
    const row = bandOf(bounds, line[0]?.top ?? 0);
    if (!first.has(row)) first.set(row, line.length);
  }
  const shared = [...first.values()].filter((count) => count > 1).length;
  return shared >= LEAST_SHARE * first.size;
}

interface Stretch {
  top: number;
  bottom: number;
}

function startsBySpace(runs: readonly Run[], columns: readonly number[]): number[] {
  const cells: Stretch[] = [];
  for (let column = 0; column < columns.length - 1; column++) {
    let open: Run | null = null;
    for (const run of runs
      .filter((one) => columnOf(one, columns) === column)
      .toSorted((a, b) => a.bottom - b.bottom)) {
      const isNear =
        open !== null &&
        run.bottom - open.bottom < WIDEST_LINE_STEP * Math.max(run.height, open.height);
      const last = cells.at(-1);
      if (isNear && last) last.bottom = run.bottom;
      else cells.push({ top: run.top, bottom: run.bottom });
      open = run;
    }
  }
  return toRows(cells).map(({ top }) => top - 1);
}

/** Joins cells that lie beside one another. */
function toRows(cells: readonly Stretch[]): Stretch[] {
  const rows: Stretch[] = [];
  for (const cell of cells.toSorted((a, b) => a.top - b.top)) {
    const last = rows.at(-1);
    if (last && cell.top < last.bottom - 1) last.bottom = Math.max(last.bottom, cell.bottom);
    else rows.push({ ...cell });
  }
  return rows;
}

function startsByLines(lines: readonly Run[][], columns: readonly number[]): number[] {
  const topOf = (line: readonly Run[]) => Math.min(...line.map(({ top }) => top)) - 1;
  const full = new Set(lines.filter((line) => isFull(line, columns)));
  if (full.size >= MOSTLY * lines.length)
    return lines.filter((line, at) => at === 0 || full.has(line)).map(topOf);
  const ends = columns.slice(1).map((_, column) => endOf(lines, columns, column));
  return lines
    .filter((line, at) => at === 0 || startsRow(line, lines[at - 1] ?? [], { columns, ends }))
    .map(topOf);
}

/** Where so great a share of the lines fills every column, each of them is a row and nothing wraps. */
const MOSTLY = 0.8;

function isFull(line: readonly Run[], columns: readonly number[]): boolean {
  return new Set(line.map((run) => columnOf(run, columns))).size === columns.length - 1;
}

/** How far to the right the words of a column reach. */
function endOf(lines: readonly Run[][], columns: readonly number[], column: number): number {
  const own = lines.flat().filter((run) => columnOf(run, columns) === column);
  return own.reduce((most, { right }) => Math.max(most, right), 0);
}

/** Words that would have fitted with so much of their column to spare did not wrap. */
const SPARE = 0.12;

/**
 * A cell's words stand one under another from the row's first line on, and go to the next line where they no longer
 * fit. So a row starts with words under an empty place, or with words that would have fitted on the line before.
 */
function startsRow(
  line: readonly Run[],
  before: readonly Run[],
  { columns, ends }: { columns: readonly number[]; ends: readonly number[] },
): boolean {
  return line.some((run) => {
    const column = columnOf(run, columns);
    const above = before.findLast((one) => columnOf(one, columns) === column);
    if (above === undefined) return true;
    if (BULLET.test(run.text) || /[-‐]$/.test(above.text)) return false;
    const [first = ""] = run.text.split(" ");
    const width = (run.width / Math.max(1, run.text.length)) * (first.length + 1);
    const end = ends[column] ?? 0;
    return above.right + width < end - SPARE * (end - (columns[column] ?? 0));
  });
}

function columnOf({ left, right }: Run, columns: readonly number[]): number {
  return bandOf(columns, (left + right) / 2);
}
