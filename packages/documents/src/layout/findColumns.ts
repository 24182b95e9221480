/** A gap between columns is at least this wide. */
export const NARROWEST_GUTTER = 5;

/** A stretch from left to right that words take up. */
export interface Span {
  left: number;
  right: number;
}

/** Finds the columns of words: the stretches that are left when all that no word crosses is taken away. */
export function findColumns(runs: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const { left, right } of runs.toSorted((a, b) => a.left - b.left)) {
    const last = spans.at(-1);
    if (last && left - last.right < NARROWEST_GUTTER) last.right = Math.max(last.right, right);
    else spans.push({ left, right });
  }
  return spans;
}
