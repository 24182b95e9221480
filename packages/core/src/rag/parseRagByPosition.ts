import type { RagCounts } from "./types.js";

/**
 * Reads three counts printed without colour words as green, amber and red. Only counts that add up to the
 * figure beside them are read so, as nothing else says which is which; otherwise `null`.
 * @param total the number of projects that the counts should add up to
 * @example
 * parseRagByPosition([35, 7, 0], 42); // => { green: 35, amber: 7, red: 0 }
 * parseRagByPosition([35, 7, 1], 42); // => null
 */
export function parseRagByPosition(counts: readonly number[], total: number): RagCounts | null {
  const [green, amber, red] = counts;
  if (counts.length !== 3 || green === undefined || amber === undefined || red === undefined)
    return null;
  return green + amber + red === total ? { green, amber, red } : null;
}
