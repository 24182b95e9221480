import type { Problem } from "./types.js";

/** A quotation in a problem is cut here, so that a long cell does not drown the sentence. */
export const LONGEST_QUOTATION = 80;

/**
 * Cuts a quoted text at 80 characters.
 * @example
 * cut("Q5 2018"); // => "Q5 2018"
 */
export function cut(text: string): string {
  return text.length > LONGEST_QUOTATION ? `${text.slice(0, LONGEST_QUOTATION - 1)}…` : text;
}

/**
 * Makes a problem of its parts; what is not said is `null`, the severity is `error`, and what was found is cut at
 * 80 characters.
 * @example
 * problem({ code: "file-empty", message: "The file is empty." }).severity; // => "error"
 */
export function problem(parts: Pick<Problem, "code" | "message"> & Partial<Problem>): Problem {
  return {
    severity: "error",
    expected: null,
    advice: null,
    at: null,
    related: [],
    ...parts,
    found: parts.found == null ? null : cut(parts.found),
  };
}
