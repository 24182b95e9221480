import type { Paper } from "../paper/index.js";
import { checkPair } from "../series/index.js";
import { diffDecisions } from "./diffDecisions.js";
import { diffRows } from "./diffRows.js";
import { explainGone, explainLineage, explainNew, toIsListed } from "./explainRows.js";
import { matchProjects, type ProjectMatches } from "./matchProjects.js";
import { sortChanges } from "./sortChanges.js";
import type { Change, CompareOptions, Comparison } from "./types.js";

/**
 * Compares two papers: which rows are one project, what changed in each, which rows are gone or new, and which decisions
 * were added. Only what the papers say counts; a likeness of titles is a proposal that stays open until `confirmed`.
 * The papers are compared in the order given; a missing day, the wrong order, the same paper twice and another office
 * are said in `problems`. Neither the order of rows nor the files that they come from matter.
 * @example
 * const [june, september] = ["Q1 2018", "Q2 2018"].map((end) => parsePaperText(`Project\tForecast\nFleet\t${end}`));
 * comparePapers(june, september).changes.map(({ kind }) => kind); // => ["reforecast"]
 * @see applyComparison
 */
export function comparePapers(
  before: Paper,
  after: Paper,
  options: CompareOptions = {},
): Comparison {
  const found = matchProjects(before, after, options);
  return {
    version: 1,
    from: { meeting: before.meeting, reading: before.reading },
    to: { meeting: after.meeting, reading: after.reading },
    matches: found.matches,
    changes: sortChanges(listChanges(found, after)),
    decisions: { added: diffDecisions(before, after) },
    problems: [...checkPair(before, after), ...found.problems],
  };
}

function listChanges(
  { pairs, lineage, announcementOf, gone, added }: ProjectMatches,
  after: Paper,
): Change[] {
  const isListed = toIsListed(after);
  return [
    ...pairs.flatMap(diffRows),
    ...explainLineage(lineage),
    ...gone.map((row) => explainGone(row, isListed, announcementOf)),
    ...added.map((row) => explainNew(row, isListed, announcementOf)),
  ];
}
