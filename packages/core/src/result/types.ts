export type Severity = "error" | "warning" | "note";

/** Where something stands in a source. Lines, rows, columns and pages count from 1. */
export interface Place {
  source: string | null;
  page: number | null;
  line: number | null;
  row: number | null;
  column: number | null;
  /** Where on its page it stands, of a source that has positions such as a PDF. */
  box?: Box;
}

/** A rectangle on a page in points of 1/72 inch; `left` and `top` count from the page's top left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Something that could not be read or does not fit, said so that a person can act on it. */
export interface Problem<Code extends string = string> {
  /** Names the kind of problem for programs; GLOSSARY.md lists every code. */
  code: Code;
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
  ok: true;
  /** What was read. */
  value: T;
}

/** The outcome of a reading that gave no value, with everything that stands in its way. */
export interface Failure<Code extends string = string> {
  ok: false;
  /** The first problem: enough for whoever shows one. */
  problem: Problem<Code>;
  /** Every problem, the first among them. */
  problems: Problem<Code>[];
}

/** One of two outcomes: the value, or the problems that name why there is none. */
export type Result<T, Code extends string = string> = Success<T> | Failure<Code>;
