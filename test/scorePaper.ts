import type { Paper } from "@pcplan/core/paper";
import { scoreDecisions } from "./scoreDecisions.ts";
import { scoreDays, scoreHeadline, scorePieces } from "./scoreHeadline.ts";
import { scoreProjects } from "./scoreProjects.ts";
import { foldPlainly, type PaperSource, toPaperSource } from "./paperSource.ts";
import type { PaperValues } from "./paperValues.ts";
import { createScore, isLoss, type Score } from "./scores.ts";

/**
 * Holds what was read of a paper to what a careful reader finds in it, value by value: each is right, wrong or lost but
 * said so in a problem at its place, or wrong or lost in silence. What was read and does not stand in the paper counts as
 * a value that is wrong.
 */
export function scorePaper(values: PaperValues, paper: Paper, text: string): Score[] {
  const source = toPaperSource(text, paper);
  return [
    ...scoreDays(source, values, paper),
    ...scoreHeadline(source, values.headline, paper),
    ...scoreProjects(source, values.projects, paper.projects),
    ...scoreDecisions(source, values.decisions, paper.decisions),
    ...scoreSpotlights(source, values.spotlights, paper),
    ...scorePieces(source, values.unread, paper),
  ];
}

function scoreSpotlights(source: PaperSource, titles: readonly string[], paper: Paper): Score[] {
  const found = new Set(paper.spotlights.map(({ title }) => foldPlainly(title)));
  const wanted = new Set(titles.map(foldPlainly));
  return [
    ...titles.map((title) =>
      createScore(source, {
        about: title,
        field: "spotlight",
        expected: title,
        found: found.has(foldPlainly(title)) ? title : null,
        near: [title],
        isCounted: isLoss,
      }),
    ),
    ...paper.spotlights
      .filter(({ title }) => !wanted.has(foldPlainly(title)))
      .map(({ title }) =>
        createScore(source, {
          about: title,
          field: "spotlight invented",
          expected: null,
          found: title,
          near: [title],
          isCounted: isLoss,
        }),
      ),
  ];
}
