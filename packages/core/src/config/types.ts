import type { RuleChoices } from "../findings/index.js";
import type { YearStart } from "../forecast/index.js";

/** From which severity of a finding on a check fails; `never` lets it pass whatever it finds. */
export const failThresholds = ["error", "warning", "never"] as const;

/** From which severity of a finding on a check fails. */
export type FailThreshold = (typeof failThresholds)[number];

/** What a rule can be turned to: left out, or a severity in place of its own. */
export const ruleChoices = ["off", "note", "warning", "error"] as const;

/**
 * What an office has settled once for its folder of papers: the file `pcplan.json`. Every field may be left out; a flag
 * of the command line wins over it, and it wins over the profile.
 */
export interface Config {
  /** The address or path of this shape's JSON Schema, for editors; nothing is read from it. */
  $schema?: string;
  /**
   * The area's way of writing: the name of a profile that comes with pcplan, or the path of one of the office's own,
   * which ends in .json and is taken from the folder of this file. Left out, it is told from each paper.
   */
  profile?: string;
  /** The month in which quarters and halves start: 1 for calendar years, 4 for financial ones. */
  yearStart?: YearStart;
  /** From which severity of a finding on `check` ends with exit code 1; left out, it is `error`. */
  failOn?: FailThreshold;
  /** The path of an earlier output of `check --json`, from the folder of this file: only what is new counts. */
  baseline?: string;
  /** The path of the review file, from the folder of this file: the answers in it are applied to every paper. */
  review?: string;
  /** By the code of a finding: `off` leaves it out, a severity takes the place of its own. */
  rules?: RuleChoices;
}
