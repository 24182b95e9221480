import { checkDays, checkOffices, paperDay, toContentKey } from "../comparison/index.js";
import type { Paper } from "../paper/index.js";
import { nameOf } from "../review/index.js";
import { type Problem, problem } from "../result/index.js";
import { compareText } from "../text/index.js";

/**
 * Puts the papers of a series in the order of their days. A paper that names no day keeps its place among the others, with
 * a note; one that is given twice counts once, with a note.
 */
export function sortPapers(papers: readonly Paper[]): { papers: Paper[]; problems: Problem[] } {
  const keys = papers.map(toContentKey);
  const isFirst = (index: number) => keys.indexOf(keys[index] ?? "") === index;
  const once = papers.filter((_paper, index) => isFirst(index));
  const twice = papers.filter((_paper, index) => !isFirst(index));
  return {
    papers: sortDated(once),
    problems: [
      ...checkDays(
        papers,
        "It keeps the place in which it was given, and no forecast is counted as lapsed in it.",
      ),
      ...twice.map(samePaper),
      ...checkOffices(papers),
    ],
  };
}

/** Dated papers are sorted among the places of dated papers alone. */
function sortDated(papers: readonly Paper[]): Paper[] {
  const dated = papers
    .filter((paper) => paperDay(paper) !== null)
    .toSorted((one, other) => compareText(paperDay(one) ?? "", paperDay(other) ?? ""));
  return papers.map((paper) => (paperDay(paper) === null ? paper : (dated.shift() ?? paper)));
}

function samePaper(paper: Paper): Problem {
  return problem({
    code: "same-paper",
    severity: "note",
    message: `${nameOf(paper) ?? "A paper without a title"} was given more than once; it counts once.`,
    found: paperDay(paper),
    expected: "each paper once",
    advice: "Leave the second one out.",
  });
}
