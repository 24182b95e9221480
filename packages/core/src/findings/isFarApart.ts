import { monthIndex } from "../calendar/index.js";
import type { SeriesStep } from "../comparison/index.js";
import { toSpan } from "../series/index.js";

/**
 * Papers further apart than this have others between them that would say what became of a project: panels meet about
 * four times a year, and the two sample papers are two years apart.
 */
const LONGEST_INTERVAL_MONTHS = 6;

/**
 * Says whether two papers lie so far apart that others stand between them: what the later states of its last quarter is
 * then not all that happened since the earlier. Papers that name no day lie somewhere in their windows.
 * @example
 * const [before, after] = [parsePaperText("Meeting: 7 February 2018"), parsePaperText("Meeting: 7 February 2020")];
 * isFarApart({ before, after }); // => true
 */
export function isFarApart({ before, after }: Pick<SeriesStep, "before" | "after">): boolean {
  const [from, to] = [toSpan(before), toSpan(after)];
  if (from === null || to === null) return true;
  return monthIndex(to.latest) - monthIndex(from.earliest) > LONGEST_INTERVAL_MONTHS;
}
