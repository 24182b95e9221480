import { findColumns } from "./findColumns.js";
import { findRegions } from "./findRegions.js";
import { toLines } from "./toRuns.js";
import type { Run } from "./types.js";

/** Columns of prose stand beside one another for at least this many lines. */
const FEWEST_LINES = 4;

/** Cuts the words of a page into parts in reading order, so that one column of prose comes whole before the next. */
export function toReadingOrder(runs: readonly Run[]): Run[][] {
  const lines = toLines(runs.filter(({ turned }) => turned === "not"));
  const regions = findRegions(lines).filter(
    (region) => region.filter((line) => line.length > 1).length >= FEWEST_LINES,
  );
  const stretches: Run[][] = [];
  let at = 0;
  for (const region of regions) {
    const start = lines.indexOf(region[0] ?? []);
    stretches.push(lines.slice(at, start).flat(), ...toColumns(region.flat()));
    at = start + region.length;
  }
  stretches.push(lines.slice(at).flat());
  return stretches.filter((stretch) => stretch.length > 0);
}

function toColumns(runs: readonly Run[]): Run[][] {
  return findColumns(runs).map((span) =>
    runs.filter(({ left, right }) => left >= span.left - 1 && right <= span.right + 1),
  );
}
