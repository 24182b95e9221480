/** The band between two places in which a value lies; -1 outside all of them. */
export function bandOf(places: readonly number[], value: number): number {
  if (value < (places[0] ?? 0)) return -1;
  const next = places.findIndex((place) => place > value);
  return next < 0 ? -1 : next - 1;
}
