import { compareText } from "./compareText.js";

/**
 * Orders two keys as a sort expects; what has no key comes last.
 * @example
 * compareKeys("a", null); // => -1
 */
export function compareKeys(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return compareText(one, other);
}
