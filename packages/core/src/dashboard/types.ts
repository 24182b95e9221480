import type { Decision, MoneySummary } from "../decision/index.js";
import type { Stage } from "../lifecycle/index.js";
import type { Headline } from "../paper/index.js";
import type { Project } from "../project/index.js";
import type { RagCounts } from "../rag/index.js";

/** What is known of the projects and decisions added so far, for one day; order and grouping do not count. */
export interface Tally {
  asOf: string | null;
  projects: readonly Project[];
  decisions: readonly Decision[];
}

export interface ForecastEntry {
  id: string;
  title: string;
  forecast: string;
}

export interface Dashboard {
  asOf: string | null;
  totals: Record<Stage, number>;
  byStrand: ({ strand: string | null } & Record<Stage, number>)[];
  byPriority: { priority: string; count: number; percent: number }[];
  priorityNotStated: number;
  rag: RagCounts & { notStated: number };
  forecasts: {
    blank: number;
    tbd: number;
    ongoing: number;
    unreadable: number;
    lapsed: ForecastEntry[];
    dueNextQuarter: ForecastEntry[];
  };
  money: MoneySummary;
  headline: { stated: Headline | null; counted: Record<Stage, number> };
  changes: unknown[];
  notes: string[];
}
