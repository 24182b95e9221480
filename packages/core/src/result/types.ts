export type Severity = "error" | "warning" | "note";

/** Where something stands in a source. Lines, rows, columns and pages count from 1. */
export interface Place {
  /** The name of the file or whatever else was read; `null` where it has no name. */
  source: string | null;
  /** The page, from 1; `null` where the source has no pages. */
  page: number | null;
  /** The line, from 1; `null` where the source has no lines. */
  line: number | null;
  /** The row of its table, from 1; `null` outside a table. */
  row: number | null;
  /** The column of its table, from 1; `null` outside a table, and for a whole row. */
  column: number | null;
  /** Where on its page it stands, of a source that has positions such as a PDF. */
  box?: Box;
}

/** A rectangle on a page in points of 1/72 inch; `left` and `top` count from the page's top left corner. */
export interface Box {
  /** From the page's left edge to its own, in points. */
  left: number;
  /** From the page's top edge to its own, in points. */
  top: number;
  /** In points. */
  width: number;
  /** In points. */
  height: number;
}

/** Something that could not be read or does not fit, said so that a person can act on it. */
export interface Problem<Code extends string = string> {
  /** Names the kind of problem for programs; GLOSSARY.md lists every code. */
  code: Code;
  /** How much it matters: `error` stops a clean exit, `warning` should be looked at, `note` can be passed over. */
  severity: Severity;
  /** What is the matter, as a sentence in English. */
  message: string;
  /** What was found, as printed and cut at 80 characters; `null` where there is nothing to quote. */
  found: string | null;
  /** What was expected in its place; `null` where the message says it all. */
  expected: string | null;
  /** How to mend it; `null` where there is nothing to do. */
  advice: string | null;
  /** Where it stands; `null` where it concerns no one place. */
  at: Place | null;
  /** Other places that it concerns. */
  related: Place[];
  /** What the sentences name, so that they can be said in another language; left out where they name nothing. */
  values?: Readonly<Record<string, unknown>>;
}

/** The outcome of a reading that gave its value. */
export interface Success<T> {
  /** Tells it from a failure. */
  ok: true;
  /** What was read. */
  value: T;
}

/** The outcome of a reading that gave no value, with everything that stands in its way. */
export interface Failure<Code extends string = string> {
  /** Tells it from a success. */
  ok: false;
  /** The first problem: enough for whoever shows one. */
  problem: Problem<Code>;
  /** Every problem, the first among them. */
  problems: Problem<Code>[];
}

/** One of two outcomes: the value, or the problems that name why there is none. */
export type Result<T, Code extends string = string> = Success<T> | Failure<Code>;
