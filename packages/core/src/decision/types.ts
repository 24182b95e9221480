import type { ForecastPrecision } from "../forecast/index.js";
import type { Amount } from "../money/index.js";
import type { Place } from "../result/index.js";

/** What an amount is to its decision. */
export type AmountRole = "approved" | "total" | "external" | "duplicate" | "mentioned";

/** An amount inside a decision: what it is to the decision and where it was said. */
export interface DecisionAmount extends Amount {
  /** What the amount is to the decision: approved by it, a wider total, money of others, said already, or only noted. */
  role: AmountRole;
  /** Whether it is approved money that goes into a reserve. */
  isReserveTransfer: boolean;
  /** Where it was said, `amount` for a column of amounts; offsets count in that text. */
  in: "title" | "summary" | "amount";
}

/** When a decision was approved: the words of the paper and the days that they mean. */
export interface ApprovedOn {
  /** The words of the cell, as printed. */
  text: string;
  /** The unit that the words name: mostly a day or a month. */
  precision: ForecastPrecision;
  /** The first day that they may mean, `YYYY-MM-DD`. */
  earliest: string;
  /** The last day that they may mean, `YYYY-MM-DD`. */
  latest: string;
}

/** A decision notice as a paper lists it. */
export interface Decision {
  /** Names the decision in its paper: a slug of the folded title, with `-2` and so on where that is taken. */
  id: string;
  /** The office's own number or id, as printed; `null` where the paper gives none. */
  ref: string | null;
  /** The title without its tags and its id. */
  title: string;
  /** The words in square brackets before the title; empty where there are none. */
  tags: string[];
  /** When it was approved; `null` where the paper does not say or it cannot be read. */
  approvedOn: ApprovedOn | null;
  /** What was decided, as printed; empty where the paper does not say. */
  summary: string;
  /** The amounts in its title, then those in its summary, in the order of the text, then that of its own column. */
  amounts: DecisionAmount[];
  /** Whether it, or a part of it, is not published. */
  isRestricted: boolean;
  /** Why it is not published, as printed; `null` where it is, or where no reason is given. */
  exemption: string | null;
  /** The row in the paper. */
  at: Place;
}
