import {
  checkDays,
  checkOffices,
  comparePapers,
  paperDay,
  toContentKey,
} from "../comparison/index.js";
import type { Paper } from "../paper/index.js";
import { type Problem, problem } from "../result/index.js";
import { nameOf } from "../review/index.js";
import { compareText } from "../text/index.js";
import type { SeriesSubject } from "./types.js";
import { sayDay, sayList } from "./words.js";

export interface Series {
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
  const contents = given.map(toContentKey);
  const isFirst = (index: number) => contents.indexOf(contents[index] ?? "") === index;
  const once = given.filter((_, index) => isFirst(index));
  const twice = given.filter((_, index) => !isFirst(index));
  const papers = sortDated(once);
  const steps = papers.slice(1).map((after, index) => {
    const before = papers[index] ?? after;
    return { before, after, comparison: comparePapers(before, after) };
  });
  const problems = [
    ...checkDays(once, "It keeps the place in which it was given."),
    ...checkOrder(once, papers),
    ...twice.map(samePaper),
    ...sameDays(papers),
    ...checkOffices(once),
  ];
  return { subject: { papers, steps }, problems };
}

/** Dated papers are sorted among the places of dated papers alone. */
function sortDated(papers: readonly Paper[]): Paper[] {
  const dated = papers
    .filter((paper) => paperDay(paper) !== null)
    .toSorted((one, other) => compareText(paperDay(one) ?? "", paperDay(other) ?? ""));
  return papers.map((paper) => (paperDay(paper) === null ? paper : (dated.shift() ?? paper)));
}

const daysOf = (papers: readonly Paper[]) => papers.flatMap((paper) => paperDay(paper) ?? []);

function checkOrder(given: readonly Paper[], sorted: readonly Paper[]): Problem[] {
  const [found, expected] = [daysOf(given), daysOf(sorted)];
  if (found.join() === expected.join()) return [];
  return [
    problem({
      code: "papers-out-of-order",
      severity: "note",
      message: `The papers were given in the order ${sayList(found.map(sayDay))}; they were checked in the order of their dates.`,
      found: found.join(", "),
      expected: expected.join(", "),
      advice: "Nothing to do where the dates are right.",
    }),
  ];
}

function samePaper(paper: Paper): Problem {
  return problem({
    code: "same-paper",
    severity: "note",
    message: `“${nameOf(paper) ?? "An untitled paper"}” was given more than once; it was checked once.`,
    found: paperDay(paper),
    expected: "each paper once",
    advice: "Leave the second one out, or check that the files are the ones you meant.",
  });
}

function sameDays(papers: readonly Paper[]): Problem[] {
  return papers.slice(1).flatMap((paper, index) => {
    const day = paperDay(paper);
    const before = papers[index];
    if (day === null || before === undefined || paperDay(before) !== day) return [];
    return [
      problem({
        code: "same-paper",
        severity: "note",
        message: `Two papers are of ${sayDay(day)}, and they list different rows.`,
        found: day,
        expected: "papers of two meetings",
        advice: "Check that the files are the ones you meant.",
      }),
    ];
  });
}
