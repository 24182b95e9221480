/**
 * Merges two lists that are each in order into one; entries that compare as equal become one through `join`,
 * or stand beside each other where there is none.
 */
export function mergeSorted<Entry>(
  one: readonly Entry[],
  other: readonly Entry[],
  compare: (a: Entry, b: Entry) => number,
  join?: (a: Entry, b: Entry) => Entry,
): Entry[] {
  const merged: Entry[] = [];
  let [left, right] = [0, 0];
  while (left < one.length && right < other.length) {
    const [a, b] = [one[left] as Entry, other[right] as Entry];
    const order = compare(a, b);
    if (order === 0 && join) merged.push(join(a, b));
    else merged.push(order <= 0 ? a : b);
    if (order <= 0) left++;
    if (order > 0 || (order === 0 && join)) right++;
  }
  return [...merged, ...one.slice(left), ...other.slice(right)];
}
