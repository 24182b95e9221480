import type { Place } from "../result/index.js";

/** One project shown at length: what it is about and what came of it. */
export interface Spotlight {
  title: string;
  strand: string | null;
  overview: string | null;
  /** The list items under "Outcome". */
  outcomes: string[];
  /** The sentence that leads into the list. */
  outcomesIntro: string | null;
  /** The row of the same paper with the same folded title. */
  projectId: string | null;
  at: Place;
}
