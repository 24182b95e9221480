/** The units that a forecast may name, from the finest to the widest. */
export const forecastPrecisions = ["day", "month", "quarter", "half", "season", "year"] as const;
export type ForecastPrecision = (typeof forecastPrecisions)[number];
export type ForecastStage = "on-hold" | "completed";
export type YearStart = 1 | 4;

export interface ForecastOptions {
  yearStart?: YearStart;
}

export interface ForecastPeriod {
  text: string;
  kind: "period";
  precision: ForecastPrecision;
  earliest: string;
  latest: string;
  qualifier: string | null;
  assumptions: string[];
  edtf: string | null;
}

export interface ForecastTbd {
  text: string;
  kind: "tbd";
}
export interface ForecastOngoing {
  text: string;
  kind: "ongoing";
}
export interface ForecastBlank {
  text: string;
  kind: "blank";
}
export interface ForecastState {
  text: string;
  kind: "state";
  stage: ForecastStage;
}
export interface ForecastProblem {
  code: string;
  message: string;
  found: string;
  expected: string;
}
export interface ForecastUnreadable {
  text: string;
  kind: "unreadable";
  problem: ForecastProblem;
}

export type Forecast =
  | ForecastPeriod
  | ForecastTbd
  | ForecastOngoing
  | ForecastBlank
  | ForecastState
  | ForecastUnreadable;
