import type { Decision } from "../decision/index.js";

/** A decision's reference as a number within its series, such as 507, or 50 of the series “/2021”. */
export interface DecisionNumber {
  /** What stands around the number, such as “/2021”; mostly nothing. */
  series: string;
  /** Without leading noughts. */
  number: number;
  decision: Decision;
}

/**
 * Reads the number of a decision's reference; leading noughts do not count, and what stands around it names the series.
 * `null` where there is no reference, or no one number in it.
 * @example
 * decisionNumber(decision)?.number; // => 48, where its reference is 048/2021
 */
export function decisionNumber(decision: Decision): DecisionNumber | null {
  const parts = /^(\D*)(\d{1,9})(\D\d{2,4})?$/.exec(decision.ref?.trim() ?? "");
  if (!parts) return null;
  const [, before = "", digits = "", year = ""] = parts;
  return { series: `${before}${year}`, number: Number(digits), decision };
}

/** The numbered decisions by their series, each series from its lowest number on. */
export function decisionSeries(decisions: readonly Decision[]): DecisionNumber[][] {
  const numbered = decisions.flatMap((decision) => decisionNumber(decision) ?? []);
  const names = [...new Set(numbered.map(({ series }) => series))];
  return names.map((name) =>
    numbered
      .filter(({ series }) => series === name)
      .toSorted((one, other) => one.number - other.number),
  );
}
