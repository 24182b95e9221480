import type { ReviewLine } from "./types.js";

/**
 * Adds proposals to a review file; a line that is there already stays as it is, with its answer.
 * @example
 * mergeReview([{ paper: "June", about: "kit", field: "match", value: "fleet", evidence: "", answer: "no" }], [{ paper: "June", about: "kit", field: "match", value: "fleet", evidence: "", answer: null }]).map(({ answer }) => answer); // => ["no"]
 */
export function mergeReview(
  lines: readonly ReviewLine[],
  proposed: readonly ReviewLine[],
): ReviewLine[] {
  const known = new Set(lines.map(keyOf));
  return [...lines, ...proposed.filter((line) => !known.has(keyOf(line)))];
}

const keyOf = ({ paper, about, field, value }: ReviewLine): string =>
  JSON.stringify([paper, about, field, value]);
