import type { Identity } from "./toIdentity.js";

/** Two rows, one of each paper, with the way in which they were found to be one project. */
export interface RowPair {
  /** The row of the earlier paper. */
  before: Identity;
  /** The row of the later paper. */
  after: Identity;
}

/**
 * Pairs the rows that have the same key, each at most once; where a key stands several times the rows are taken in the
 * order given, which the caller makes independent of their places. A `null` key pairs nothing.
 * @see matchProjects
 */
export function pairRows(
  before: Iterable<Identity>,
  after: Iterable<Identity>,
  keyOf: (identity: Identity) => string | null,
): RowPair[] {
  const waiting = Map.groupBy(before, keyOf);
  const taken = new Map<string, number>();
  const pairs: RowPair[] = [];
  for (const identity of after) {
    const key = keyOf(identity);
    if (key === null) continue;
    const next = taken.get(key) ?? 0;
    const found = waiting.get(key)?.[next];
    if (!found) continue;
    taken.set(key, next + 1);
    pairs.push({ before: found, after: identity });
  }
  return pairs;
}
