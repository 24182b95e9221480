/**
 * Finds between which two of some sorted places a value lies: 0 between the first two, 1 between the next two, and so
 * on; like `indexOf`, -1 where it lies outside all of them.
 */
export function bandOf(places: readonly number[], value: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low === places.length ? -1 : low - 1;
}
