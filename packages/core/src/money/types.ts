import type { Problem } from "../result/index.js";

/** A sum of money as a text states it; `start` and `end` are UTF-16 offsets of `text`. */
export interface Amount {
  text: string;
  /** The exact decimal with two places, such as `350000.00`. */
  amount: string;
  currency: "GBP";
  qualifiers: string[];
  start: number;
  end: number;
}

/** What reading money in a text gives. */
export interface AmountsReading {
  text: string;
  amounts: Amount[];
  problems: Problem[];
}
