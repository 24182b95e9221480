import type { Change } from "../comparison/index.js";
import type { MoneySummary } from "../money/index.js";
import type { Stage } from "../lifecycle/index.js";
import type { Headline } from "../paper/index.js";
import type { RagCounts } from "../rag/index.js";

export type StageCounts = Record<Stage, number>;

/** How many rows of a strand stand at each stage; `null` is a strand that was not read. */
export type StrandCounts = { strand: string | null } & StageCounts;

export interface RagTally extends RagCounts {
  /** Ratings of a wider scheme, such as amber/red or ungraded, and words that no scheme knows. */
  other: number;
  notStated: number;
}

export interface ForecastEntry {
  id: string;
  title: string;
  /** As printed. */
  forecast: string;
}

export interface ForecastTally {
  blank: number;
  tbd: number;
  ongoing: number;
  unreadable: number;
  /** Current projects whose forecast ended before the day. */
  lapsed: ForecastEntry[];
  /** Current projects whose forecast ends between the day and the end of its calendar quarter, both included. */
  dueThisQuarter: ForecastEntry[];
  /** Current projects whose forecast ends in the calendar quarter after the day's own. */
  dueNextQuarter: ForecastEntry[];
}

/**
 * Counts and exact sums of the projects and decisions added so far, for one day. Its lists are in
 * a canonical order, so that equal tallies are equal values, however they came about.
 */
export interface Tally {
  asOf: string | null;
  byStrand: StrandCounts[];
  /** How many rows serve each priority; a row may serve several. */
  byPriority: { priority: string; count: number }[];
  priorityStated: number;
  priorityNotStated: number;
  /** Rows whose strand is a guess from a broken label. */
  strandGuessed: number;
  rag: RagTally;
  forecasts: ForecastTally;
  money: MoneySummary;
}

/** What people read of a tally, beside the figures that the paper states about itself. */
export interface Dashboard {
  asOf: string | null;
  totals: StageCounts;
  byStrand: StrandCounts[];
  byPriority: { priority: string; count: number; percent: number }[];
  priorityNotStated: number;
  rag: RagTally;
  forecasts: ForecastTally;
  money: MoneySummary;
  headline: { stated: Headline | null; counted: StageCounts };
  changes: Change[];
  notes: string[];
}
