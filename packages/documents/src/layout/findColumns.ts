/** The gap between two columns is at least this wide, in points. */
export const NARROWEST_GUTTER = 5;

/** How far something reaches from left to right, in points. */
export interface Span {
  left: number;
  right: number;
}

/** Finds columns of words: between two columns is a gap from top to bottom that no word crosses. */
export function findColumns(runs: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const { left, right } of runs.toSorted((a, b) => a.left - b.left)) {
    const last = spans.at(-1);
    if (last && left - last.right < NARROWEST_GUTTER) last.right = Math.max(last.right, right);
    else spans.push({ left, right });
  }
  return spans;
}
