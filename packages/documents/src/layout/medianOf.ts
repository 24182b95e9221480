/** The median of some numbers; of an even count, the upper of the two in the middle; 0 where there are none. */
export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
