import type { YearStart } from "../forecast/index.js";
import { repairedFields } from "../paper/index.js";
import type { ReviewValues } from "./messages.js";

/** The values that a person may be asked to confirm. */
export const reviewFields = [
  "strand",
  "rag",
  "total",
  "match",
  "column",
  ...repairedFields,
] as const;
/** One of them. */
export type ReviewField = (typeof reviewFields)[number];

/**
 * One value that a person should confirm: a line of the review file. It is answered once and applied to this
 * paper and to the next ones of the series.
 */
export interface ReviewLine {
  /** The paper in which it was found: its meeting's date, or its title where it has none. */
  paper: string | null;
  /** What the value belongs to: the title of a project or decision, `headline`, or the heading of a column. */
  about: string;
  /** Which of its values: `strand`, `rag`, a text such as `objective`, a count such as `newCandidates`, `match` or `column`. */
  field: ReviewField;
  /** The value as read. */
  value: string | null;
  /** What in the paper speaks for it. */
  evidence: string;
  /** `null` until a person answers: `"yes"`, or the right value. */
  answer: string | null;
}

/** The `field` of a line that is about a match: `about` is the later row's title, `value` the earlier's. */
export const MATCH_FIELD = "match" satisfies ReviewField;

/** The `field` of a line that is about a column: `about` is its heading, `value` what it was read as. */
export const COLUMN_FIELD = "column" satisfies ReviewField;

/** The answer that confirms the value as read. */
export const CONFIRMED = "yes";

/** The answer that a value is not what it was read as. */
export const REFUSED = "no";

/** The problems that answers in a review file can have. */
export type ReviewProblemCode = keyof ReviewValues;

/** How answers are to be applied. */
export interface ApplyReviewOptions {
  /** The month in which the quarters of a corrected forecast start, 1 or 4, as the paper was read; left out, 1. */
  yearStart?: YearStart | undefined;
}
