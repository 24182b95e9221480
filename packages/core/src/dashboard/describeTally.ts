import type { Tally } from "./types.js";

/** The sentences that a reader of the figures needs beside them. */
export function describeTally(tally: Tally, shares: readonly { percent: number }[]): string[] {
  return [...noteDay(tally), ...noteShares(tally, shares), ...noteGuesses(tally)];
}

function noteDay({ asOf }: Tally): string[] {
  if (asOf !== null) return [];
  return [
    "This paper names no day, so lapsed and due forecasts were not listed: give the day with --as-of.",
  ];
}

function noteShares({ priorityStated }: Tally, shares: readonly { percent: number }[]): string[] {
  const sum = shares.reduce((total, { percent }) => total + percent, 0);
  if (shares.length === 0 || sum === 100) return [];
  return [
    `The shares of the priorities are of the ${priorityStated} projects that state one, each rounded by itself, and a project may serve several: they add up to ${sum}%.`,
  ];
}

function noteGuesses({ strandGuessed }: Tally): string[] {
  if (strandGuessed === 0) return [];
  return [
    `The strand of ${strandGuessed} ${strandGuessed === 1 ? "row is a guess" : "rows is a guess"} from the labels beside it: check before quoting counts by strand.`,
  ];
}
