import type { Paper } from "../paper/index.js";
import { createProblem, type Problem } from "../result/index.js";
import { describeOrder } from "./checkPair.js";
import { checkOffices, checkUndated } from "./checkPapers.js";
import { printedName } from "./nameOf.js";
import { isCertainlyBefore, isInOrder, paperDay, toSpan } from "./paperDay.js";
import { seriesProblems } from "./series.messages.js";
import { sortPapers, toPlaced } from "./sortPapers.js";
import { hasContent, toContentKey } from "./toContentKey.js";

/** A paper of a series and the next one, where it is certain that they stand in this order. */
export interface PaperPair {
  /** The earlier paper. */
  before: Paper;
  /** The later paper. */
  after: Paper;
}

/** Papers of one office as one story. */
export interface Series {
  /** In the order of their days, each once. */
  papers: Paper[];
  /** The neighbours of which it is certain which is the earlier; nothing is to be said across any others. */
  pairs: PaperPair[];
  /** What a reader must know: a paper that names no day, is given twice or of another office, or the wrong order. */
  problems: Problem[];
}

/**
 * Puts papers in the order of their days, or of their windows where they name none, and says between which neighbours
 * that order is certain. A paper that is given twice counts once; one whose window decides nothing keeps its place.
 * @example
 * toSeries([]); // => { papers: [], pairs: [], problems: [] }
 * @see sortPapers
 */
export function toSeries(given: readonly Paper[]): Series {
  const { once, twice } = partRepeats(given);
  const papers = sortPapers(once);
  const placed = new Set(toPlaced(once).map(({ paper }) => paper));
  const settled = new Set(papers.filter((_, index) => isSettled(papers, index)));
  return {
    papers,
    pairs: toPairs(papers.map((paper) => (settled.has(paper) ? paper : null))),
    problems: [
      ...checkUndated(papers, (one) => (settled.has(one) ? "placed-by-window" : "kept-as-given")),
      ...checkOrder(once, papers, placed),
      ...twice.map(describeRepeat),
      ...checkDays(papers),
      ...checkOffices(once),
    ],
  };
}

function partRepeats(given: readonly Paper[]): { once: Paper[]; twice: Paper[] } {
  const contents = given.map((paper) => (hasContent(paper) ? toContentKey(paper) : paper));
  const isFirst = (index: number) => contents.findIndex((one) => one === contents[index]) === index;
  return {
    once: given.filter((_, index) => isFirst(index)),
    twice: given.filter((_, index) => !isFirst(index)),
  };
}

/** A paper is settled by its day, or by a window that lies apart from the days of both its neighbours. */
function isSettled(papers: readonly Paper[], index: number): boolean {
  const [before, paper, after] = [papers[index - 1], papers[index], papers[index + 1]];
  if (paper === undefined || toSpan(paper) === null) return false;
  if (paperDay(paper) !== null) return true;
  const isAlone = before === undefined && after === undefined;
  return (
    !isAlone &&
    (before === undefined || isInOrder(before, paper)) &&
    (after === undefined || isInOrder(paper, after))
  );
}

/** Pairs the settled neighbours of which one is certainly the earlier; `null` stands for a paper that is not settled. */
function toPairs(papers: readonly (Paper | null)[]): PaperPair[] {
  return papers.slice(1).flatMap((after, index): PaperPair[] => {
    const before = papers[index] ?? null;
    return before !== null && after !== null && isCertainlyBefore(before, after)
      ? [{ before, after }]
      : [];
  });
}

function checkOrder(
  given: readonly Paper[],
  sorted: readonly Paper[],
  placed: ReadonlySet<Paper>,
): Problem[] {
  const [found, expected] = [given, sorted].map((papers) =>
    papers.filter((one) => placed.has(one)),
  );
  const spans = (papers: readonly Paper[] = []) => JSON.stringify(papers.map(toSpan));
  return spans(found) === spans(expected) ? [] : [describeOrder(found ?? [], "sorted")];
}

function describeRepeat(paper: Paper): Problem {
  const day = paperDay(paper);
  const values = { likeness: "given-twice", day, name: printedName(paper) } as const;
  return createProblem(seriesProblems, "same-paper", values, { severity: "note", found: day });
}

function checkDays(papers: readonly Paper[]): Problem[] {
  const days = papers.flatMap((paper) => paperDay(paper) ?? []);
  const twice = days.filter((day, index) => days.indexOf(day) !== index);
  return [...new Set(twice)].map((day) => {
    const values = { likeness: "days-of-several", day, name: null } as const;
    return createProblem(seriesProblems, "same-paper", values, { severity: "note", found: day });
  });
}
