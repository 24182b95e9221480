import { say } from "../text/index.js";
import { dashboardSentences } from "./dashboard.messages.js";
import type { Tally } from "./types.js";

/** The sentences that a reader of the figures needs beside them. */
export function describeTally(tally: Tally, shares: readonly { percent: number }[]): string[] {
  const { asOf, priorityStated: stated, strandGuessed: guessed } = tally;
  const sum = shares.reduce((total, { percent }) => total + percent, 0);
  const notes: string[] = [];
  if (asOf === null) notes.push(say(dashboardSentences, "undatedNote", {}));
  if (shares.length > 0 && sum !== 100)
    notes.push(say(dashboardSentences, "sharesNote", { stated, sum }));
  if (guessed > 0) notes.push(say(dashboardSentences, "guessesNote", { guessed }));
  return notes;
}
