import { findColumns, type Span } from "./findColumns.js";
import type { Run } from "./types.js";

/** Lines further apart than this many times their height do not belong to one table. */
const WIDEST_STEP = 4;

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
  let own = lines[start] ?? [];
  if (own.length < 2) return start + 1;
  let columns = findColumns(own).length;
  let end = start + 1;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? [];
    const step = bottomOf(line) - bottomOf(lines[end - 1] ?? []);
    const wider = findColumns([...own, ...line]);
    if (step > WIDEST_STEP * heightOf(line) || wider.length < Math.max(2, columns)) break;
    if (isAside(line, findColumns(own))) break;
    own = [...own, ...line];
    columns = wider.length;
  }
  return end;
}

/** A lone line that starts left of all columns or in none of them is the text after a table. */
function isAside(line: readonly Run[], columns: readonly Span[]): boolean {
  const [only, ...others] = line;
  if (only === undefined || others.length > 0) return false;
  return columns.every(({ left, right }) => only.left > right || only.right < left);
}

const bottomOf = (line: readonly Run[]) => line[0]?.bottom ?? 0;
const heightOf = (line: readonly Run[]) => line[0]?.height ?? 0;
