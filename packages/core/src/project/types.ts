import type { Forecast } from "../forecast/index.js";
import type { Stage } from "../lifecycle/index.js";
import type { StrandConfidence } from "../plan/index.js";
import type { Rag } from "../rag/index.js";
import type { Place } from "../result/index.js";

/** One row of a paper's project tables. */
export interface Project {
  id: string;
  /** As printed. */
  title: string;
  strand: string | null;
  strandText: string | null;
  strandConfidence: StrandConfidence;
  /** What in the paper speaks for the strand, as a sentence. */
  strandEvidence: string | null;
  objective: string | null;
  benefit: string | null;
  stage: Stage;
  forecast: Forecast;
  isStatutory: boolean;
  /** The legal date that the objective names, as a day. */
  deadline: string | null;
  rag: Rag | null;
  ragReason: string | null;
  commentary: string | null;
  /** Names a person: left out of every output unless asked for. */
  lead: string | null;
  priorities: string[] | null;
  /** Cells under headings that are not known, by heading. */
  other: Record<string, string>;
  at: Place;
}
