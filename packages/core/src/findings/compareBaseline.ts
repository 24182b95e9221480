import { toFingerprint } from "./toFingerprint.js";
import type { Finding } from "./types.js";

export interface BaselineSplit<T> {
  /** What the baseline does not have. */
  added: T[];
  /** The findings that the baseline has too. */
  known: T[];
}

type Told = Pick<Finding, "code" | "about" | "found" | "paper">;

/**
 * Parts findings into those that an earlier check had and those that are new. Each earlier finding stands for one: a
 * second one like it is new.
 * @example
 * compareBaseline([{ code: "forecast-blank", about: "Fleet", found: "" }], []).added.length; // => 1
 */
export function compareBaseline<T extends Told>(
  findings: readonly T[],
  baseline: readonly Told[],
): BaselineSplit<T> {
  const left = new Map<string, number>();
  for (const one of baseline) {
    const key = toFingerprint(one);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  const split: BaselineSplit<T> = { added: [], known: [] };
  for (const one of findings) {
    const key = toFingerprint(one);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    (count > 0 ? split.known : split.added).push(one);
  }
  return split;
}
