import type { Paper } from "../paper/index.js";
import { type Problem, problem } from "../result/index.js";
import { compareText } from "../text/index.js";
import { checkOffices, paperDay, toContentKey } from "./checkPapers.js";
import { formatDay } from "./change.messages.js";

/**
 * Puts the papers of a series in the order of their days, and says what a reader must know of it: another order than
 * the one given, a paper given twice (it counts once), two of one day, papers of two offices. A paper that names no day
 * keeps its place among the others.
 * @example
 * sortPapers([]); // => { papers: [], problems: [] }
 */
export function sortPapers(given: readonly Paper[]): { papers: Paper[]; problems: Problem[] } {
  const contents = given.map(toContentKey);
  const isFirst = (index: number) => contents.indexOf(contents[index] ?? "") === index;
  const once = given.filter((_, index) => isFirst(index));
  const twice = given.filter((_, index) => !isFirst(index));
  const papers = sortDated(once);
  const problems = [
    ...checkOrder(once, papers),
    ...twice.map(samePaper),
    ...sameDays(papers),
    ...checkOffices(once),
  ];
  return { papers, problems };
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
  const days = found.map(formatDay);
  return [
    problem({
      code: "papers-out-of-order",
      severity: "note",
      message: `The papers were given in the order ${days.slice(0, -1).join(", ")} and ${days.at(-1)}; they were put in the order of their dates.`,
      found: found.join(", "),
      expected: expected.join(", "),
      advice: "Nothing to do where the dates are right.",
    }),
  ];
}

function samePaper(paper: Paper): Problem {
  const day = paperDay(paper);
  const name = paper.meeting?.text ?? paper.title;
  const titled = name === null ? "A paper that names no day" : `The paper “${name}”`;
  return problem({
    code: "same-paper",
    severity: "note",
    message: `${day === null ? titled : `The paper of ${formatDay(day)}`} was given more than once; it counts once.`,
    found: day,
    expected: "each paper once",
    advice: "Leave the second one out, or check that the files are the ones you meant.",
  });
}

function sameDays(papers: readonly Paper[]): Problem[] {
  const days = daysOf(papers);
  const twice = days.filter((day, index) => index > 0 && days[index - 1] === day);
  return [...new Set(twice)].map((day) =>
    problem({
      code: "same-paper",
      severity: "note",
      message: `More than one paper is of ${formatDay(day)}, and they list different rows.`,
      found: day,
      expected: "papers of two meetings",
      advice: "Check that the files are the ones you meant.",
    }),
  );
}
