import { compareDays } from "../calendar/index.js";
import { type DatedPaper, isCertainlyBefore, paperDay, type Span, toSpan } from "./paperDay.js";

/**
 * Puts papers in the order of their days; a paper that names none takes the place that its window decides. Where the
 * window decides nothing, or there is none, the paper keeps the place in which it was given. Papers of one day stay as
 * given.
 * @example
 * const older = { meeting: null, asOf: "2018-01-26", window: null };
 * const newer = { meeting: null, asOf: "2020-02-07", window: null };
 * sortPapers([newer, older]).map(paperDay); // => ["2018-01-26", "2020-02-07"]
 * @see toSeries
 */
export function sortPapers<Given extends DatedPaper>(papers: readonly Given[]): Given[] {
  const sorted = sortBySpan(toPlaced(papers).map(({ paper, span }) => ({ paper, span })));
  const isPlaced = new Set(sorted);
  return papers.map((paper) => (isPlaced.has(paper) ? (sorted.shift() ?? paper) : paper));
}

interface Placed<Given> {
  paper: Given;
  span: Span;
}

/** The papers whose place is told by a day, or by a window that lies apart from the days of another paper. */
export function toPlaced<Given extends DatedPaper>(papers: readonly Given[]): Placed<Given>[] {
  return papers.flatMap((paper) => {
    const span = toSpan(paper);
    const isTold =
      paperDay(paper) !== null ||
      papers.some((other) => isCertainlyBefore(paper, other) || isCertainlyBefore(other, paper));
    return span !== null && isTold ? [{ paper, span }] : [];
  });
}

/** Takes each time the first paper as given that no other one left is certainly before. */
function sortBySpan<Given>(placed: readonly Placed<Given>[]): Given[] {
  const left = [...placed];
  const sorted: Given[] = [];
  while (left.length > 0) {
    const [soonest = ""] = left.map(({ span }) => span.latest).toSorted(compareDays);
    const next = left.findIndex(({ span }) => span.earliest <= soonest);
    for (const { paper } of left.splice(next, 1)) sorted.push(paper);
  }
  return sorted;
}
