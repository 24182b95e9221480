import type { Dashboard } from "@pcplan/core/dashboard";

export interface Difference {
  of: string;
  stated: number;
  counted: number;
}

/** Where the numbers that a paper states about itself are not those that its rows give. */
export function findDifferences({ headline: { stated, counted }, rag }: Dashboard): Difference[] {
  if (stated === null) return [];
  const pairs: [string, number | null | undefined, number][] = [
    ["current", stated.current, counted.current],
    ["completed", stated.completed, counted.completed],
    ["candidate", stated.candidate, counted.candidate],
    ["on hold", stated.onHold, counted["on-hold"]],
    ["green", stated.rag?.green, rag.green],
    ["amber", stated.rag?.amber, rag.amber],
    ["red", stated.rag?.red, rag.red],
  ];
  return pairs.flatMap(([of, says, count]) =>
    says == null || says === count ? [] : [{ of, stated: says, counted: count }],
  );
}

export function formatDifferences(differences: readonly Difference[]): string {
  if (differences.length === 0) return "No stated number differs from the rows.\n";
  const lines = differences.map(
    ({ of, stated, counted }) => `  ${of.padEnd(12)}states ${stated}, lists ${counted}\n`,
  );
  return `Stated against counted\n${lines.join("")}`;
}
