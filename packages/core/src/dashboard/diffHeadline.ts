import { formatRating, isRagRating, toRagEntries } from "../rag/index.js";
import { countRows } from "./countRows.js";
import type { Dashboard } from "./types.js";

/** A count that the paper states about itself beside the one that its rows give. */
export interface HeadlineDifference {
  /** What is counted, such as a stage. */
  of: string;
  /** What the paper states. */
  stated: number;
  /** How many rows there are. */
  counted: number;
}

type Pair = readonly [of: string, stated: number | null | undefined, counted: number];

/**
 * Finds where the counts that a paper states are not those that its rows give, only where the paper
 * lists rows of that count at all: a paper without completed rows says nothing against its stated 25.
 * @example
 * diffHeadline(toDashboard(emptyTally("2020-02-07"))); // => []
 */
export function diffHeadline({ headline, rag }: Dashboard): HeadlineDifference[] {
  const { stated } = headline;
  const stages = countRows(headline, "en").map((row): Pair => [
    row.label.toLowerCase(),
    row.stated,
    row.counted,
  ]);
  const ratings = toRagEntries(stated?.rag ?? {}).flatMap(([rating, count]): Pair[] =>
    // The rows of a point that no scheme knows are counted together, as other ratings.
    isRagRating(rating) ? [[formatRating(rating), count, rag[rating] ?? 0]] : [],
  );
  const listed = stages.filter(([, , count]) => count > 0);
  const rated = toRagEntries(rag).some(([, count]) => count > 0) ? ratings : [];
  return [...listed, ...rated].flatMap(([of, says, count]) =>
    says == null || says === count ? [] : [{ of, stated: says, counted: count }],
  );
}
