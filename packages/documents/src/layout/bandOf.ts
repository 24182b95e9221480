/** The band between two sorted places in which a value lies; -1 outside all of them. */
export function bandOf(places: readonly number[], value: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low === places.length ? -1 : low - 1;
}
