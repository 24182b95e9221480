import type { Paper } from "../paper/index.js";
import { createProblem, type Problem } from "../result/index.js";
import { isCertainlyBefore, paperDay, type Span, toSpan } from "./paperDay.js";
import { checkFound, checkOffices, checkUndated } from "./checkPapers.js";
import { seriesProblems, toCode } from "./series.messages.js";
import { hasContent, toContentKey } from "./toContentKey.js";

/**
 * Says what a reader must know before two papers are compared as given: nothing was found in one, one names no day, the
 * order is wrong, they are the same paper, or they are of two offices.
 * @example
 * const paper = parsePaperText("Project\tForecast\nFleet\tQ1 2018");
 * checkPair(paper, paper).map(({ code }) => code); // => ["paper-undated", "paper-undated", "same-paper"]
 * @see toSeries
 */
export function checkPair(before: Paper, after: Paper): Problem[] {
  return [
    ...checkFound([before, after]),
    ...checkUndated([before, after], () => "compared-as-given"),
    ...checkOrder(before, after),
    ...checkSame(before, after),
    ...checkOffices([before, after]),
  ];
}

function checkOrder(before: Paper, after: Paper): Problem[] {
  if (!isCertainlyBefore(after, before)) return [];
  return [describeOrder([before, after], "compared-as-given")];
}

/** Papers that were not given in the order of their days, with what was done about it. */
export function describeOrder(
  papers: readonly Paper[],
  consequence: "compared-as-given" | "sorted",
): Problem {
  const given = papers.flatMap((paper): Span[] => [toSpan(paper) ?? []].flat());
  return createProblem(
    seriesProblems,
    "papers-out-of-order",
    { given, consequence },
    {
      severity: consequence === "sorted" ? "note" : "warning",
      found: given.map(toCode).join(", "),
    },
  );
}

function checkSame(before: Paper, after: Paper): Problem[] {
  const day = paperDay(before);
  const isSameDay = day !== null && day === paperDay(after);
  const isSameContent = hasContent(before) && toContentKey(before) === toContentKey(after);
  if (!isSameContent && !isSameDay) return [];
  const likeness = isSameContent ? "same-rows" : "same-day";
  return [
    createProblem(
      seriesProblems,
      "same-paper",
      { likeness, day, name: null },
      { severity: "note", found: day },
    ),
  ];
}
