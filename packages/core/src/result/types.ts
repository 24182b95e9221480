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
export interface Problem {
  code: string;
  severity: Severity;
  message: string;
  found: string | null;
  expected: string | null;
  advice: string | null;
  at: Place | null;
  related: Place[];
}

/** One of two outcomes: the value, or the problem that names why there is none. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };
