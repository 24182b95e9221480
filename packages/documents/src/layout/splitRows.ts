import { BULLET } from "./bullets.js";
import { bandOf } from "./bandOf.js";
import { widthOfFirstWord } from "./findFullCells.js";
import { toLines } from "./toRuns.js";
import type { Run } from "./types.js";

/** From one line of a cell to the next is less than this many times the height of the words. */
const WIDEST_LINE_STEP = 1.45;

/**
 * Finds where the rows of a table without drawn lines start, each as a place just above its first line. Lines close
 * together in a column are one cell, and cells beside one another are one row. Where space shows too few rows, how the
 * words wrap shows where a row starts.
 */
export function splitRows(runs: readonly Run[], columns: readonly number[]): number[] {
  const level = runs.filter(({ turned }) => turned === "not");
  const lines = toLines(level);
  const spaced = startsBySpace(level, columns);
  if (lines.length === spaced.length || !areTopAligned(lines, spaced)) return spaced;
  const wrapped = startsByLines(lines, columns);
  return spaced.length >= LEAST_SPACED * wrapped.length ? spaced : wrapped;
}

/** Where space shows fewer rows than this share of those that wrapping shows, the spaces are between groups of rows. */
const LEAST_SPACED = 0.7;

/** Cells start at the top of their rows where at least this share of the rows has several pieces on its first line. */
const LEAST_TOP_ALIGNED = 0.7;

/** Whether cells start at the top of their rows, so that most rows have several pieces of text on their first line. */
function areTopAligned(lines: readonly Run[][], starts: readonly number[]): boolean {
  const first = new Map<number, number>();
  const bounds = [...starts, Number.POSITIVE_INFINITY];
  for (const line of lines) {
    const row = bandOf(bounds, line[0]?.top ?? 0);
    if (!first.has(row)) first.set(row, line.length);
  }
  const shared = [...first.values()].filter((count) => count > 1).length;
  return shared >= LEAST_TOP_ALIGNED * first.size;
}

/** How far something reaches down a page. */
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

/** Joins cells that lie beside one another into rows. */
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
  const areMostlyFull = full.size >= MOSTLY * lines.length;
  const ends = columns.slice(1).map((_, column) => endOf(lines, columns, column));
  const starts = (line: Run[], before: readonly Run[]) =>
    (areMostlyFull && full.has(line)) || startsRow(line, before, { columns, ends });
  return lines.filter((line, at) => at === 0 || starts(line, lines[at - 1] ?? [])).map(topOf);
}

/** Where at least this share of the lines fills every column, each such line starts a row. */
const MOSTLY = 0.8;

function isFull(line: readonly Run[], columns: readonly number[]): boolean {
  return new Set(line.map((run) => columnOf(run, columns))).size === columns.length - 1;
}

/** How far to the right the words of a column reach. */
function endOf(lines: readonly Run[][], columns: readonly number[], column: number): number {
  const own = lines.flat().filter((run) => columnOf(run, columns) === column);
  return own.reduce((most, { right }) => Math.max(most, right), 0);
}

/** Words that would have fitted on the line before, with this share of the column to spare, did not wrap: they are new. */
const SPARE = 0.12;

/**
 * Whether a line starts a new row. A cell fills the lines of its row from the first one on and wraps only when words no
 * longer fit. So words below an empty place start a row, and so do words that would have fitted on the line before; an
 * item of a list, and words behind a hyphen at the end of a line, say nothing either way.
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
    if (BULLET.test(run.text) || /[-\u2010]$/.test(above.text)) return false;
    const end = ends[column] ?? 0;
    return above.right + widthOfFirstWord(run) < end - SPARE * (end - (columns[column] ?? 0));
  });
}

function columnOf({ left, right }: Run, columns: readonly number[]): number {
  return bandOf(columns, (left + right) / 2);
}
