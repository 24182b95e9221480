import type { Forecast } from "../forecast/index.js";
import type { Stage } from "../lifecycle/index.js";
import type { StrandConfidence } from "../plan/index.js";
import type { Rag } from "../rag/index.js";
import type { Place } from "../result/index.js";

/** The fields that hold the words of one cell as printed; `null` where the paper does not say. */
export const projectTexts = ["objective", "benefit", "ragReason", "commentary"] as const;
export type ProjectText = (typeof projectTexts)[number];

/** What a project has, beside those texts, that a paper need not say, as it is where nothing is known of it. */
export const unsaid: Pick<Project, "strandText" | "strandEvidence" | "lead" | "priorities"> = {
  strandText: null,
  strandEvidence: null,
  lead: null,
  priorities: null,
};

/** One row of a paper's project tables. */
export interface Project {
  /** Names the row in its paper: a slug of the folded title, with `-2` and so on where that is taken. */
  id: string;
  /** As printed. */
  title: string;
  /**
   * The office's own id of the project, as printed, by which it is known from paper to paper; left out where the paper gives
   * none, or numbers its rows.
   */
  ref?: string;
  /**
   * The strand, as the plan names it; `null` where none was told. A guess must be shown as one: see
   * `strandConfidence`.
   */
  strand: string | null;
  /** The words by which the strand was told, as printed; `null` where there are none. */
  strandText: string | null;
  /** How sure the strand is: `certain`, `likely`, `guess`, or `none` where there is none. */
  strandConfidence: StrandConfidence;
  /** What in the paper speaks for the strand, as a sentence. */
  strandEvidence: string | null;
  /** What the project is for, as printed; `null` where the paper does not say. */
  objective: string | null;
  /** What it is to bring about, as printed; `null` where the paper does not say. */
  benefit: string | null;
  /** Where the project is in its life, as the words over its table or its status cell say. */
  stage: Stage;
  /** When it is expected to end: the words of the paper and the days that they mean. */
  forecast: Forecast;
  /** Whether the title says that the law requires it, as `(statutory)` does. */
  isStatutory: boolean;
  /** The legal date that the objective names, as a day. */
  deadline: string | null;
  /** Its rating; `null` where the paper gives none. */
  rag: Rag | null;
  /** Why it is rated so, as printed; `null` where the paper does not say. */
  ragReason: string | null;
  /** What the paper says of its progress, as printed; `null` where it says nothing. */
  commentary: string | null;
  /** Names a person: left out of every output unless asked for. */
  lead: string | null;
  /** The priorities that it serves, as printed; `null` where the paper does not say. */
  priorities: string[] | null;
  /** Cells under headings that are not known, by heading. */
  other: Record<string, string>;
  /** The row in the paper. */
  at: Place;
}
