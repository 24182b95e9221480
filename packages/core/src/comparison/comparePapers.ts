import type { Identity } from "../identity/index.js";
import type { Paper } from "../paper/index.js";
import { checkPair } from "../series/index.js";
import { checkParts, type SayableParts } from "./checkParts.js";
import { diffRows } from "./diffRows.js";
import { explainGone, explainLineage, explainNew, toIsListed } from "./explainRows.js";
import { matchProjects, type ProjectMatches } from "./matchProjects.js";
import { sortChanges } from "./sortChanges.js";
import type { Change, CompareOptions, Comparison } from "./types.js";

/**
 * Compares two papers: which rows are one project, what changed in each, which rows are gone or new, and which decisions
 * were added. Of a part that was not read in both it says nothing but that. Only what the papers say counts; a likeness of titles is a proposal that stays open until `confirmed`.
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
  const noun = after.noun ?? before.noun;
  const parts = checkParts(before, after, found);
  return {
    version: 1,
    from: { meeting: before.meeting, reading: before.reading },
    to: { meeting: after.meeting, reading: after.reading },
    ...(noun === undefined ? {} : { noun: { one: noun.one, many: noun.many } }),
    matches: found.matches,
    changes: sortChanges(listChanges(found, parts, after)),
    decisions: { added: parts.decisions },
    problems: [...checkPair(before, after), ...parts.problems, ...found.problems],
  };
}

/** Tells what became of a row that one of the papers alone lists. */
type Explain = typeof explainGone;

function listChanges(
  { pairs, lineage, announcementOf, gone, added }: ProjectMatches,
  unsaid: Pick<SayableParts, "gone" | "added">,
  after: Paper,
): Change[] {
  const isListed = toIsListed(after);
  const told = (rows: readonly Identity[], explain: Explain, withheld: ReadonlySet<Identity>) =>
    rows.flatMap((row) => {
      const change = explain(row, isListed, announcementOf);
      const isPlain = change.kind === "no-longer-listed" || change.kind === "appeared";
      return isPlain && withheld.has(row) ? [] : [change];
    });
  return [
    ...pairs.flatMap(diffRows),
    ...explainLineage(lineage),
    ...told(gone, explainGone, unsaid.gone),
    ...told(added, explainNew, unsaid.added),
  ];
}
