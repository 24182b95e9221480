import type { MoneyFault } from "./messages.js";

/** Words that a marker such as `£` marks as money; whether they can be read is still open. */
export interface Candidate {
  start: number;
  end: number;
  /** Digits and a decimal point alone; empty where there is a fault. */
  digits: string;
  /** The power of ten of the scale; `null` where none is written. */
  power: number | null;
  isPence: boolean;
  isNegative: boolean;
  fault: MoneyFault | null;
}
