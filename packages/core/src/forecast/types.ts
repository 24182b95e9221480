import type { Stage } from "../lifecycle/index.js";

export type Precision = "day" | "month" | "quarter" | "half" | "season" | "year";

/** A forecast that names a time; the interval is inclusive at both ends, days are `YYYY-MM-DD`. */
export interface ForecastPeriod {
  text: string;
  kind: "period";
  precision: Precision;
  earliest: string;
  latest: string;
  qualifier: string | null;
  assumptions: string[];
  edtf: string | null;
}

export interface ForecastProblem {
  code: string;
  message: string;
  found: string;
  expected: string;
}

/** What a paper says of when a project ends, and the interval that it means. */
export type Forecast =
  | ForecastPeriod
  | { text: string; kind: "tbd" | "ongoing" | "blank" }
  | { text: string; kind: "state"; stage: Stage }
  | { text: string; kind: "unreadable"; problem: ForecastProblem };

export interface ForecastOptions {
  /** The month in which quarters and halves start: 1 (the default) or 4 (the financial year). */
  yearStart?: 1 | 4;
}
