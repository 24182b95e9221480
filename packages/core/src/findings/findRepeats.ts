/**
 * Pairs each item with the first one before it that has the same key; an empty key is like no other.
 * @example
 * findRepeats(["a", "b", "A"], (text) => text.toLowerCase()); // => [["a", "A"]]
 */
export function findRepeats<T>(items: readonly T[], keyOf: (item: T) => string): [T, T][] {
  const first = new Map<string, T>();
  return items.flatMap((item): [T, T][] => {
    const key = keyOf(item);
    const before = first.get(key);
    if (before !== undefined) return [[before, item]];
    if (key !== "") first.set(key, item);
    return [];
  });
}
