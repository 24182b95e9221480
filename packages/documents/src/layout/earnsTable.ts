import { BULLET } from "./bullets.js";
import { medianOf } from "./medianOf.js";
import type { Run } from "./types.js";
import type { Span } from "./findColumns.js";

/** A lone number this many times as high as the usual words is a figure of a dashboard. */
const LARGE = 1.45;

/** At least this share of a table's words are of one size. */
const LEAST_ALIKE = 0.75;

/** Columns of one width within this share, whose lines all fill them, are columns of prose. */
const ALIKE_WIDTH = 0.7;

/**
 * Whether words that keep to columns earn to be read as a table: letters of one size, no large lone numbers, no lists in
 * two columns, and no prose in columns of one width.
 */
export function earnsTable(lines: readonly Run[][], columns: readonly Span[]): boolean {
  const runs = lines.flat();
  const usual = medianOf(runs.map(({ height }) => height));
  const alike = runs.filter(({ height }) => Math.abs(height - usual) < 0.15 * usual).length;
  if (alike < LEAST_ALIKE * runs.length) return false;
  if (runs.some(({ text, height }) => /^\d+$/.test(text.trim()) && height > LARGE * usual))
    return false;
  const listed = columns.filter((column) => itemsIn(column, runs) > 1);
  return listed.length < 2 && !isProse(lines, columns);
}

function itemsIn({ left, right }: Span, runs: readonly Run[]): number {
  return runs.filter(
    (run) => BULLET.test(run.text) && run.left >= left - 1 && run.right <= right + 1,
  ).length;
}

/** So many lines of words that fill their columns are no row of cells. */
const FEWEST_PROSE_LINES = 6;

function isProse(lines: readonly Run[][], columns: readonly Span[]): boolean {
  const widths = columns.map(({ left, right }) => right - left);
  if (Math.min(...widths) < ALIKE_WIDTH * Math.max(...widths)) return false;
  const isFull = (run: Run, at: number) => run.right - run.left > 0.75 * (widths[at] ?? 0);
  const full = lines.filter((line) => line.length === columns.length && line.every(isFull));
  return full.length >= FEWEST_PROSE_LINES && full.length > 0.5 * lines.length;
}
