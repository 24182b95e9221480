import { type Bounds, overlapAcross } from "./placedGraphics.js";
import { toLines } from "./toRuns.js";
import type { Run } from "./types.js";
import { wordsOfLine } from "./wordsOfRuns.js";

/** A chart's title stands no further over it than this many times its height. */
const WIDEST_GAP = 3.5;
const LONGEST_TITLE = 90;

/** Finds the line of words right over a chart, which starts near its left edge or stands over its middle. */
export function findChartTitle(
  runs: readonly Run[],
  bounds: Bounds,
): { text: string; runs: Run[] } | null {
  const over = runs.filter(
    (run) => run.bottom < bounds.top + 0.5 * run.height && overlapAcross(run, bounds) > 0,
  );
  const line = toLines(over).at(-1);
  const first = line?.[0];
  if (line === undefined || first === undefined) return null;
  const text = wordsOfLine(line);
  const isNear = bounds.top - first.bottom < WIDEST_GAP * first.height;
  const isTitle = /\p{L}/u.test(text) && text.length < LONGEST_TITLE && !/[.;,]$/.test(text);
  return isNear && isTitle ? { text, runs: line } : null;
}
