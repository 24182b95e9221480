import { findColumns, type Span } from "./findColumns.js";
import { medianOf } from "./medianOf.js";
import type { Run } from "./types.js";

/** Lines further apart than this many times their height do not belong to one table, */
const WIDEST_STEP = 4;
/** unless they start where its columns do: a label on its side can make its row this high. */
const WIDEST_ROW = 14;
const SAME_START = 3;

/** Finds lines under one another whose words keep to the same columns, two or more. */
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

/** The line after the last that keeps to the columns of those before it. */
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

/** Space around a lone line is this many times the usual step where it is a heading over what follows. */
const HEADING_STEP = 1.6;
/** The usual step is that of so many lines before it. */
const LINES_BEFORE = 20;

/** A lone line with more space before it and after it than there is between the other lines. */
function isHeading(lines: readonly Run[][], start: number, at: number): boolean {
  const stepAt = (line: number) => bottomOf(lines[line] ?? []) - bottomOf(lines[line - 1] ?? []);
  if (lines[at]?.length !== 1 || at + 1 >= lines.length || at - start < 3) return false;
  const from = Math.max(start + 1, at - LINES_BEFORE);
  const steps = Array.from({ length: at - from }, (_, index) => stepAt(from + index));
  const usual = medianOf(steps);
  return stepAt(at) > HEADING_STEP * usual && stepAt(at + 1) > HEADING_STEP * usual;
}

/** In how many columns the words of a line start where the column does. */
export function countStarts(line: readonly Run[], columns: readonly Span[]): number {
  const starts = (span: Span) => line.some(({ left }) => Math.abs(left - span.left) < SAME_START);
  return columns.filter(starts).length;
}

/** A lone line that starts left of all columns or in none of them is the text after a table. */
function isAside(line: readonly Run[], columns: readonly Span[]): boolean {
  const [only, ...others] = line;
  if (only === undefined || others.length > 0) return false;
  return columns.every(({ left, right }) => only.left > right || only.right < left);
}

const bottomOf = (line: readonly Run[]) => line[0]?.bottom ?? 0;
const heightOf = (line: readonly Run[]) => line[0]?.height ?? 0;
