import { checkDays, comparePapers, sortPapers } from "../comparison/index.js";
import type { Paper } from "../paper/index.js";
import type { Problem } from "../result/index.js";
import type { SeriesSubject } from "./types.js";

export interface Series {
  /** The papers in order, as rules across papers take them. */
  subject: SeriesSubject;
  /** What a reader must know of the series: a paper without a day, given twice or of another office, or the wrong order. */
  problems: Problem[];
}

/**
 * Puts papers in the order of their days and compares each with the next. A paper that names no day keeps its place; one
 * that is given twice counts once.
 * @example
 * toSeries([]).subject; // => { papers: [], steps: [] }
 */
export function toSeries(given: readonly Paper[]): Series {
  const { papers, problems } = sortPapers(given);
  const steps = papers.slice(1).map((after, index) => {
    const before = papers[index] ?? after;
    return { before, after, comparison: comparePapers(before, after) };
  });
  const undated = checkDays(papers, "It keeps the place in which it was given.");
  return { subject: { papers, steps }, problems: [...undated, ...problems] };
}
