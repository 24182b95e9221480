import type { Change, SeriesStep } from "../comparison/index.js";
import type { Paper } from "../paper/index.js";
import { foldWords } from "../text/index.js";
import { flowWords } from "./vocabulary.js";

/** What two papers tell of projects that came in or went out in other ways than by being initiated or delivered. */
export interface OtherFlow {
  /** By how many current projects the rows explain the difference; negative where more went out. */
  current: number;
  /** Whether the paper announces such moves in words, so that their number is not known from rows alone. */
  isAnnounced: boolean;
}

/** The changes by which a current project more is listed, and those by which it is one fewer. */
const comesIn: ReadonlySet<string> = new Set(["resumed", "split"]);
const goesOut: ReadonlySet<string> = new Set(["merged", "withdrawn"]);

/**
 * Reads what rows and words tell of resumptions, mergers, splits and withdrawals between two papers. A hold counts only
 * where the later paper states no number of those placed on hold.
 * @example
 * const [step] = compareSeries([parsePaperText(""), parsePaperText("")]).steps;
 * step === undefined ? null : readFlow(step); // => null
 */
export function readFlow({ after, comparison }: SeriesStep): OtherFlow {
  const statesHolds = after.headline?.lists.placedOnHold != null;
  const isOut = ({ kind }: Change) => goesOut.has(kind) || (kind === "held" && !statesHolds);
  const { changes } = comparison;
  return {
    current: changes.filter(({ kind }) => comesIn.has(kind)).length - changes.filter(isOut).length,
    isAnnounced: announces(after),
  };
}

function announces({ headline, spotlights }: Paper): boolean {
  const texts = [
    ...(headline?.notes ?? []),
    ...spotlights.flatMap(({ title, overview }) => [title, overview ?? ""]),
  ];
  const words = texts.flatMap((text) => foldWords(text).split(" "));
  return words.some((word) => flowWords.has(word));
}
