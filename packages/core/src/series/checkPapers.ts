import type { Paper } from "../paper/index.js";
import { createProblem, type Problem } from "../result/index.js";
import { foldWords } from "../text/index.js";
import { toPaperName } from "./nameOf.js";
import { type DatedPaper, paperDay } from "./paperDay.js";
import { seriesProblems, type UndatedConsequence } from "./series.messages.js";

/** One note for each paper that names no day, with what follows from it. */
export function checkUndated<Given extends DatedPaper & Pick<Paper, "title">>(
  papers: readonly Given[],
  consequenceOf: (paper: Given) => UndatedConsequence,
): Problem[] {
  return papers.flatMap((paper, index) => {
    if (paperDay(paper) !== null) return [];
    const { window } = paper;
    const values = {
      ...toPaperName(paper, index),
      consequence: consequenceOf(paper),
      window: window && { earliest: window.earliest, latest: window.latest },
    };
    return [createProblem(seriesProblems, "paper-undated", values, { severity: "note" })];
  });
}

/**
 * One warning for each paper in which nothing was found: that its projects are not listed says nothing then.
 * @example
 * checkFound([{ meeting: null, title: "May", problems: [] }]); // => []
 */
export function checkFound(
  papers: readonly Pick<Paper, "meeting" | "title" | "problems">[],
): Problem[] {
  return papers.flatMap((paper, index) => {
    const unread = paper.problems.find(({ code }) => code === "nothing-found");
    if (unread === undefined) return [];
    const values = { ...toPaperName(paper, index) };
    const { message } = createProblem(seriesProblems, "nothing-found", values);
    return [{ ...unread, severity: "warning", message, values }];
  });
}

/**
 * A note where papers name different offices; papers that name none say nothing.
 * @example
 * checkOffices([{ office: "OPCC Hampshire" }, { office: "Opcc  Hampshire" }, { office: null }]); // => []
 */
export function checkOffices(papers: readonly Pick<Paper, "office">[]): Problem[] {
  const named = papers.flatMap(({ office }) => (office ? [office] : []));
  const offices = [...new Map(named.map((office) => [foldWords(office), office])).values()];
  if (offices.length < 2) return [];
  const parts = { severity: "note", found: offices.join(", ") } as const;
  return [createProblem(seriesProblems, "offices-differ", { offices }, parts)];
}
