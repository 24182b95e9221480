import type { Comparison } from "../comparison/index.js";
import type { Place } from "../result/index.js";
import { rules } from "./rules.js";
import type { Finding, FindingPaper } from "./types.js";

const overPaper = new Set<string>(
  rules.filter(({ over }) => over === "paper").map(({ code }) => code),
);

/** Of a comparison what tells the day of its later paper, which may have no finding of its own. */
export type Compared = Partial<Pick<Comparison, "to">>;

/** The last day that a paper may be of; a paper of which nothing is known has none. */
const lastDayOf = (paper: FindingPaper | undefined): string | null =>
  paper?.day ?? paper?.window?.latest ?? null;

/**
 * Says whether a finding is of the newest of the papers that were checked, or of no one row: what a row of an older paper
 * leaves open, the newest answers.
 */
export function isOfNewest(
  finding: Finding,
  all: readonly Finding[],
  compared: readonly Compared[],
): boolean {
  if (finding.row === undefined || !overPaper.has(finding.code)) return true;
  const own = lastDayOf(finding.paper);
  if (own === null) return true;
  const days = [
    ...all.map(({ paper }) => lastDayOf(paper)),
    ...compared.map(({ to }) => to?.meeting?.date ?? null),
  ];
  return days.every((day) => (day ?? "") <= own);
}

/** Ranks places by the papers that they stand in, from the oldest: papers are checked in the order of their days. */
export function toRank(findings: readonly Finding[]): (places: readonly Place[]) => number {
  const sources = [...new Set(findings.flatMap(({ at }) => at?.source ?? []))];
  return (places) => Math.max(-1, ...places.map(({ source }) => sources.indexOf(source ?? "")));
}
