/** Two days, `YYYY-MM-DD`, inclusive at both ends. */
export interface Interval {
  earliest: string;
  latest: string;
}

/** One library, or the floor, doing the same work as the others. */
export interface Peer<Value> {
  name: string;
  read(text: string): Value;
}

/** A phrase and what it means; `null` where it names no time or must be refused. */
export interface ForecastCase {
  phrase: string;
  means: Interval | null;
}

/** A sentence and the pounds that it states, in order; empty where it states none or they must be refused. */
export interface MoneyCase {
  sentence: string;
  states: readonly number[];
}

/** How often a peer was right, wrong, or read nothing where there was something to read. */
export interface Score {
  right: number;
  wrong: number;
  nothing: number;
  /** Of the cases that must be left alone: left, and read all the same. */
  left: number;
  misread: number;
}
