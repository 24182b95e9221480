import type { Comparison, ReviewLine } from "./types.js";
import { MATCH_FIELD } from "./readAnswers.js";

/**
 * Lists a comparison's open proposals as lines of the review file: `about` is the later row's id, `value` the earlier's.
 * A person answers `yes`, `no`, or the id or title of the right earlier row. `paper` is the later paper's label, as
 * `paperLabel` gives it.
 * @example
 * toReview({ matches: [{ before: "fleet", after: "fleets", how: "likeness", score: 0.9, isConfirmed: false, reason: "They are alike." }] }, "June"); // => [{ paper: "June", about: "fleets", field: "match", value: "fleet", evidence: "They are alike. Likeness 0.9.", answer: null }]
 * @see comparePapers
 */
export function toReview(comparison: Pick<Comparison, "matches">, paper: string): ReviewLine[] {
  return comparison.matches
    .filter(({ isConfirmed }) => !isConfirmed)
    .map(({ before, after, score, reason }) => ({
      paper,
      about: after,
      field: MATCH_FIELD,
      value: before,
      evidence: `${reason} Likeness ${score}.`,
      answer: null,
    }));
}
