import type { Place } from "../result/index.js";

/** One project shown at length: what it is about and what came of it. */
export interface Spotlight {
  /** The name of the project, as printed over the spotlight. */
  title: string;
  /** The strand that the spotlight names; `null` where it names none. */
  strand: string | null;
  /** What the project is about, as printed; `null` where nothing is said. */
  overview: string | null;
  /** The list items under "Outcome". */
  outcomes: string[];
  /** The sentence that leads into the list. */
  outcomesIntro: string | null;
  /** The row of the same paper with the same folded title. */
  projectId: string | null;
  /** Where the spotlight starts. */
  at: Place;
}
