import type { Problem } from "../result/index.js";
import type { MoneyProblemCode } from "./messages.js";
import type { qualifiers } from "./vocabulary.js";

/** The name of what may be said beside an amount: several words have one name, so "a maximum of" is `up to`. */
export type AmountQualifier = (typeof qualifiers)[number]["name"];

/** A sum of money as a text states it; `start` and `end` are UTF-16 offsets of `text`. */
export interface Amount {
  /** The words of the amount, as printed. */
  text: string;
  /** The exact decimal with two places, such as `350000.00`. */
  amount: string;
  /** The currency: pounds sterling alone are read. */
  currency: "GBP";
  /** What is said beside it, such as `up to` or `circa`, in the order in which it is printed. */
  qualifiers: AmountQualifier[];
  /** Where its words start in the text, in UTF-16 units from 0. */
  start: number;
  /** Where they end: the offset behind the last sign. */
  end: number;
}

/** What reading money in a text gives. */
export interface AmountsReading {
  /** The text that was read, as given. */
  text: string;
  /** The amounts in the order of the text; a sum said twice is there twice. */
  amounts: Amount[];
  /** What looks like an amount and is not written as one. */
  problems: Problem<MoneyProblemCode>[];
}
