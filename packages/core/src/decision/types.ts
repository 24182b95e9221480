import type { ForecastPrecision } from "../forecast/index.js";
import type { Amount } from "../money/index.js";
import type { Place } from "../result/index.js";

export type AmountRole = "approved" | "total" | "external" | "duplicate";

/** An amount inside a decision: what it is to the decision and where it was said. */
export interface DecisionAmount extends Amount {
  role: AmountRole;
  isReserveTransfer: boolean;
  in: "title" | "summary";
}

export interface ApprovedOn {
  text: string;
  precision: ForecastPrecision;
  earliest: string;
  latest: string;
}

/** A decision notice as a paper lists it. */
export interface Decision {
  id: string;
  ref: string | null;
  title: string;
  tags: string[];
  approvedOn: ApprovedOn | null;
  summary: string;
  amounts: DecisionAmount[];
  isRestricted: boolean;
  exemption: string | null;
  at: Place;
}
