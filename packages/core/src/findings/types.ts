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
  /** How many are errors. */
  error: number;
  /** How many are warnings. */
  warning: number;
  /** How many are notes. */
  note: number;
}

/** What a check of one paper or of a series noticed. */
export interface Check {
  /** The version of this shape; left out, it is 1. */
  version?: 1;
  /** What was noticed: first what could not be read, then rule by rule, in the order of the paper. */
  findings: Finding[];
  /** How many there are of each severity. */
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
  /** The project, decision, list or figure concerned, by its name; `null` where it is the paper as a whole. */
  about: string | null;
  /** What was noticed, as a sentence in English. */
  message: string;
  /** What stands in the paper; `null` where there is nothing to quote. */
  found: string | null;
  /** What was expected in its place; `null` where the message says it all. */
  expected: string | null;
  /** How to mend it; `null` where there is nothing to do. */
  advice: string | null;
  /** Where it stands; `null` where it concerns no one place. */
  at: Problem["at"];
  /** Other places that it concerns; left out where there are none. */
  related?: Problem["related"];
  /** Where this one weighs less than the rule's findings do as a rule. */
  severity?: Severity;
}

/** One paper to be checked, with the day for which that is done; `null` where none is known. */
export interface PaperSubject {
  /** The paper. */
  paper: Paper;
  /** The day for which to check, `YYYY-MM-DD`; `null` where none is known. */
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
  /** What is special about the case, in a few words. */
  name: string;
  /** What the rule is to look at. */
  subject: S;
}

/** One rule as data: what it notices, why that matters, and cases where it does and does not fire. */
export interface Rule<S> {
  /** Names the rule, and each of its findings, for programs. */
  code: string;
  /** How much its findings matter, where they do not say otherwise. */
  severity: Severity;
  /** What is the matter, in a few words. */
  title: string;
  /** Why that matters, as a sentence in English. */
  why: string;
  /** `null` where it is a matter of reading, and nothing to ask the office about. */
  question: RuleQuestion | null;
  /** Looks at a paper or a series, and gives what it noticed. */
  check: (subject: S) => FindingParts[];
  /** Cases in which it finds something, and in which it rightly finds nothing. */
  examples: {
    /** Where it finds something. */
    fires: readonly RuleExample<S>[];
    /** Where it finds nothing. */
    silent: readonly RuleExample<S>[];
  };
}

export type PaperRule = Rule<PaperSubject>;

/** Papers in their order, and each step from one to the next of which it is certain that it is the later. */
export interface SeriesSubject {
  /** The papers, the earliest first. */
  papers: readonly Paper[];
  /** Each step from a paper to the next: one fewer than there are papers. */
  steps: readonly SeriesStep[];
}

export type SeriesRule = Rule<SeriesSubject>;
