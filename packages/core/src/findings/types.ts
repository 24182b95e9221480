import type { SeriesStep } from "../comparison/index.js";
import type { YearStart } from "../forecast/index.js";
import type { Paper } from "../paper/index.js";
import type { Problem, Severity } from "../result/index.js";

/** Something that a check noticed: a problem that also says what in the paper it concerns. */
export interface Finding extends Problem {
  /** The project, decision, list or figure concerned, by its name; `null` where it is the paper as a whole. */
  about: string | null;
}

export interface FindingCounts {
  error: number;
  warning: number;
  note: number;
}

/** What a check of one paper or of a series noticed. */
export interface Check {
  findings: Finding[];
  counts: FindingCounts;
}

export interface CheckOptions {
  /** The day for which to check; before the paper's own day and its meeting's. In a series it is for papers without a day. */
  asOf?: string | null;
  /** The month in which years start: forecasts are read again by it. Without it they stay as they were read. */
  yearStart?: YearStart;
}

/** What a rule finds; its code and severity are added by the check. */
export interface FindingParts {
  about: string | null;
  message: string;
  found: string | null;
  expected: string | null;
  advice: string | null;
  at: Problem["at"];
  related?: Problem["related"];
  /** Where this one weighs less than the rule's findings do as a rule. */
  severity?: Severity;
}

/** One paper to be checked, with the day for which that is done; `null` where none is known. */
export interface PaperSubject {
  paper: Paper;
  asOf: string | null;
}

/** A question for members: for one finding, or for several of one rule together. */
export interface RuleQuestion {
  /** `{about}` and `{found}` stand for what the finding says. */
  one: string;
  /** `{count}` stands for how many there are; their names follow. */
  many: string;
}

/** A case that shows what a rule does; the words say what is special about it. */
export interface RuleExample<S> {
  name: string;
  subject: S;
}

/** One rule as data: what it notices, why that matters, and cases where it does and does not fire. */
export interface Rule<S> {
  code: string;
  severity: Severity;
  /** What is the matter, in a few words. */
  title: string;
  why: string;
  /** `null` where it is a matter of reading, and nothing to ask the office about. */
  question: RuleQuestion | null;
  check: (subject: S) => FindingParts[];
  examples: { fires: readonly RuleExample<S>[]; silent: readonly RuleExample<S>[] };
}

export type PaperRule = Rule<PaperSubject>;

/** Papers in their order, and each step from one to the next of which it is certain that it is the later. */
export interface SeriesSubject {
  papers: readonly Paper[];
  steps: readonly SeriesStep[];
}

export type SeriesRule = Rule<SeriesSubject>;
