import type { Paper } from "../paper/index.js";
import type { Problem } from "../result/index.js";
import { type PaperPair, toSeries } from "../series/index.js";
import { comparePapers } from "./comparePapers.js";
import type { Comparison } from "./types.js";

/** One paper of a series and the next one, compared. */
export interface SeriesStep extends PaperPair {
  /** What differs between the two. */
  comparison: Comparison;
}

/** The papers of a series in their order, with what changed from each to the next. */
export interface ComparedSeries {
  /** The papers in their order, each once. */
  papers: Paper[];
  /** A step for each two neighbours of which it is certain which is the earlier, and none across any others. */
  steps: SeriesStep[];
  /** What a reader must know of the series, such as that a paper names no day. */
  problems: Problem[];
}

/**
 * Puts the papers of a series in order and compares each with the next, where it is certain which is the earlier: two of
 * one day have no step between them. A paper whose content is given twice counts once.
 * @example
 * compareSeries([]); // => { papers: [], steps: [], problems: [] }
 * @see comparePapers
 */
export function compareSeries(given: readonly Paper[]): ComparedSeries {
  const { papers, pairs, problems } = toSeries(given);
  const steps = pairs.map(({ before, after }) => ({
    before,
    after,
    comparison: comparePapers(before, after),
  }));
  return { papers, steps, problems };
}
