import type { Paper } from "../paper/index.js";
import { MATCH_FIELD, type ReviewLine } from "../review/index.js";
import { nameOf } from "../series/index.js";
import type { Comparison } from "./types.js";

/**
 * Lists a comparison's open proposals as lines of the review file: `about` is the later row's title, `value` the earlier's.
 * A person answers `yes`, `no`, or the title or id of the right earlier row.
 * @see comparePapers
 * @example
 * toMatchReview({ matches: [] }, { projects: [] }, { meeting: null, title: "June", projects: [] }); // => []
 */
export function toMatchReview(
  { matches }: Pick<Comparison, "matches">,
  before: Pick<Paper, "projects">,
  after: Pick<Paper, "meeting" | "title" | "projects">,
): ReviewLine[] {
  const earlier = titlesById(before);
  const later = titlesById(after);
  return matches
    .filter(({ isConfirmed }) => !isConfirmed)
    .map((match) => ({
      paper: nameOf(after),
      about: later.get(match.after) ?? match.after,
      field: MATCH_FIELD,
      value: earlier.get(match.before) ?? match.before,
      evidence: match.reason,
      answer: null,
    }));
}

const titlesById = ({ projects }: Pick<Paper, "projects">): Map<string, string> =>
  new Map(projects.map(({ id, title }) => [id, title]));
