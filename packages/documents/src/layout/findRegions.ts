import { findColumns, type Span } from "./findColumns.js";
import { medianOf } from "./medianOf.js";
import type { Run } from "./types.js";

/** From one line of a table to the next is at most this many times the height of the words, */
const WIDEST_STEP = 4;
/** or this many where the line starts in several of the table's columns: a rotated label can make a row that high. */
const WIDEST_ROW = 14;
/** Words start where a column does when they are less than this many points apart. */
const SAME_START = 3;

/** Finds groups of consecutive lines whose words keep to the same columns, two columns or more. */
export function findRegions(lines: readonly Run[][]): Run[][][] {
  const regions: Run[][][] = [];
  for (let start = 0; start < lines.length; start++) {
    const end = findEnd(lines, start);
    if (end === start + 1) continue;
    regions.push(lines.slice(start, end));
    start = end - 1;
  }
  return regions;
}

/** The index of the first line that no longer keeps to the columns of the lines from `start` on. */
function findEnd(lines: readonly Run[][], start: number): number {
  const first = lines[start] ?? [];
  if (first.length < 2) return start + 1;
  let columns = findColumns(first);
  let end = start + 1;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? [];
    const step = bottomOf(line) - bottomOf(lines[end - 1] ?? []);
    const wider = findColumns([...columns, ...line]);
    const widest = countStarts(line, columns) > 1 ? WIDEST_ROW : WIDEST_STEP;
    if (step > widest * heightOf(line) || wider.length < Math.max(2, columns.length)) break;
    if (isAside(line, columns) || isHeading(lines, start, end)) break;
    columns = wider;
  }
  return end;
}

/** A line is a heading when the steps to it and from it are both more than this many times the usual step. */
const HEADING_STEP = 1.6;
/** The usual step is the median over this many lines before. */
const LINES_BEFORE = 20;

/** Whether a line of a single run has more space above and below it than other lines have. */
function isHeading(lines: readonly Run[][], start: number, at: number): boolean {
  const stepAt = (line: number) => bottomOf(lines[line] ?? []) - bottomOf(lines[line - 1] ?? []);
  if (lines[at]?.length !== 1 || at + 1 >= lines.length || at - start < 3) return false;
  const from = Math.max(start + 1, at - LINES_BEFORE);
  const steps = Array.from({ length: at - from }, (_, index) => stepAt(from + index));
  const usual = medianOf(steps);
  return stepAt(at) > HEADING_STEP * usual && stepAt(at + 1) > HEADING_STEP * usual;
}

/** Counts the columns at whose left edge words of a line start. */
export function countStarts(line: readonly Run[], columns: readonly Span[]): number {
  const starts = (span: Span) => line.some(({ left }) => Math.abs(left - span.left) < SAME_START);
  return columns.filter(starts).length;
}

/** Whether a line of a single run lies beside all columns, as the text after a table may. */
function isAside(line: readonly Run[], columns: readonly Span[]): boolean {
  const [only, ...others] = line;
  if (only === undefined || others.length > 0) return false;
  return columns.every(({ left, right }) => only.left > right || only.right < left);
}

const bottomOf = (line: readonly Run[]) => line[0]?.bottom ?? 0;
const heightOf = (line: readonly Run[]) => line[0]?.height ?? 0;
