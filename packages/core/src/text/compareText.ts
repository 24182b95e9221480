/**
 * Orders two texts by their code units, the same on every machine: negative, zero or positive, as a sort expects.
 * @example
 * compareText("a", "b"); // => -1
 */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
