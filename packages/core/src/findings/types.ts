import type { SeriesStep } from "../comparison/index.js";
import type { YearStart } from "../forecast/index.js";
import type { Stage } from "../lifecycle/index.js";
import type { Paper } from "../paper/index.js";
import type { ProjectNoun } from "../profile/index.js";
import type { Problem, Severity } from "../result/index.js";
import type { Span } from "../series/index.js";

/** Something that a check noticed: a problem that also says what in the paper it concerns. */
export interface Finding extends Problem {
  /** The project, decision, list or figure concerned, by its name; `null` where it is the paper as a whole. */
  about: string | null;
  /** The paper that it is of; left out where it is of no one paper. */
  paper?: FindingPaper;
  /** The row that it stands in; left out where it concerns no one row. */
  row?: FindingRow;
}

/** Of a paper what tells its findings from those of another, and how its office speaks. */
export interface FindingPaper {
  /** The body that reports; `null` where the paper names none. */
  office: string | null;
  /** The day of the paper, `YYYY-MM-DD`; `null` where it names none. */
  day: string | null;
  /** Between which days it lies where it names none; `null` where nothing tells. */
  window: Span | null;
  /** What the office calls the things on which it reports; left out where nothing tells. */
  noun?: ProjectNoun;
}

/** The row of a table in which a finding stands, so that people can find it in the paper. */
export interface FindingRow {
  /** Of which table it is. */
  of: "projects" | "decisions" | "spotlights";
  /** The stage of a project; `null` of anything else. */
  stage: Stage | null;
  /** Its title, as printed; `null` where the finding is of the table, of which this is the first row concerned. */
  title: string | null;
}

/** How many findings there are of each severity. */
export interface FindingCounts {
  /** Those that must be fixed. */
  error: number;
  /** Those that are worth checking. */
  warning: number;
  /** Those that are fine to ignore. */
  note: number;
}

/** What a check of one paper or of a series noticed. */
export interface Check {
  /** The version of this shape; left out, it is 1. */
  version?: 1;
  /** In the order of the rules: what could not be read first, what only a series shows last. */
  findings: Finding[];
  /** How many of the findings have each severity. */
  counts: FindingCounts;
}

export interface CheckOptions {
  /**
   * The day for which to check, as `YYYY-MM-DD`; before the paper's own day and its meeting's. In a series it is for
   * papers without a day.
   */
  asOf?: string | null;
  /** The month in which years start: forecasts are read again by it. Without it they stay as they were read. */
  yearStart?: YearStart;
  /** Which findings to leave out and which to take more or less seriously, by code; each as its rule says where left out. */
  rules?: RuleChoices;
}

/** By the code of a finding: `off` leaves it out, a severity takes the place of its own. */
export type RuleChoices = Readonly<Record<string, Severity | "off">>;

/** What a rule finds, as values; the check makes the sentences of them. */
export interface FindingParts<Values extends object = object> {
  /** What it concerns, as printed; left out where the rule has words for it, and `null` where it is the whole paper. */
  about?: string | null;
  /** What was found, as printed; left out where the rule has words for it, and `null` where there is nothing to quote. */
  found?: string | null;
  /** What the sentences name: days, titles and counts, ready for JSON. */
  values: Values;
  /** Where it stands; `null` where it concerns no one place. */
  at: Problem["at"];
  /** Other places that it concerns; none where it is left out. */
  related?: Problem["related"];
  /** One of the rule's severities; left out where it is the usual one. */
  severity?: Severity;
}

/** One paper to be checked, with the day for which that is done; `null` where none is known. */
export interface PaperSubject {
  /** The paper to be checked. */
  paper: Paper;
  /** As `YYYY-MM-DD`. */
  asOf: string | null;
}

/** Papers in their order, and each step from one to the next of which it is certain that it is the later. */
export interface SeriesSubject {
  /** In the order of their days. */
  papers: readonly Paper[];
  /** At most one fewer than there are papers: nothing is said across a pair whose order is not certain. */
  steps: readonly SeriesStep[];
}

/** What a question for members names. */
export interface Asked {
  /** What the finding concerns, as it is said in a sentence. */
  about: string;
  /** What was found; empty where there is nothing to quote. */
  found: string;
}

/** A question for members: for one finding, or for several of one rule together. */
export interface RuleQuestion<Values extends object = object> {
  /** For one finding: what is so, as a sentence, and then what to ask; `null` where nothing is left to ask. */
  one(asked: Asked, values: Values): string | null;
  /** For so many; their names follow it. */
  many(count: number, noun: ProjectNoun): string;
}

/** How several findings of one rule are said at once to people: a sentence for all, and a line for each. */
export interface RuleTogether<Values extends object = object> {
  /** What is so of all of them. */
  all(values: readonly Values[]): string;
  /** What tells one from the others. */
  row(values: Values): string;
}

/**
 * The sentences of one rule in one language, each a function of the rule's values and of what the office calls its
 * projects, and of nothing else.
 */
export interface RuleWords<Values extends object = object> {
  /** What is the matter, in a few words. */
  title: string;
  /** Why it matters to those who read the paper. */
  why: string;
  /** `null` where it is a matter of reading, and nothing to ask the office about. */
  question: RuleQuestion<Values> | null;
  /** What is the matter, as one or more sentences. */
  message(values: Values, noun: ProjectNoun): string;
  /** Left out where each finding has to be said in full. */
  together?: RuleTogether<Values>;
  /** What it concerns, where that is not quoted from the paper. */
  about?(values: Values, noun: ProjectNoun): string;
  /** What was found, where that is not quoted from the paper. */
  found?(values: Values, noun: ProjectNoun): string;
  /** What was expected; left out, or `null`, where the message says it all. */
  expected?(values: Values, noun: ProjectNoun): string | null;
  /** How to mend it. */
  advice(values: Values, noun: ProjectNoun): string;
}

/** The sentences of one rule by language. English is whole, Welsh may lack some or all. */
export interface RuleCatalogue<Values extends object = object> {
  /** In English. */
  readonly en: RuleWords<Values>;
  /** In Welsh, as far as it goes. */
  readonly cy: Partial<RuleWords<Values>>;
}

/** What every rule has, whatever it is over. */
export interface RuleParts<Code extends string = string, Values extends object = object> {
  /** Names the rule for programs, in its findings and in GLOSSARY.md. */
  code: Code;
  /** What its findings can weigh, the usual one first. */
  severities: readonly [usual: Severity, ...others: Severity[]];
  /** What is the matter, in a few words of English. */
  title: string;
  /** Why it matters to those who read the paper, in English. */
  why: string;
  /** In English; `null` where it is a matter of reading, and nothing to ask the office about. */
  question: RuleQuestion | null;
  /** All that the rule says, by language. */
  words: RuleCatalogue<Values>;
}

/** A rule that reads one paper. */
export interface PaperRule<
  Code extends string = string,
  Values extends object = object,
> extends RuleParts<Code, Values> {
  /** What it reads: one paper. */
  over: "paper";
  /** Gives what it notices in the paper. */
  check: (subject: PaperSubject) => FindingParts<Values>[];
}

/** A rule that reads several papers of one office. */
export interface SeriesRule<
  Code extends string = string,
  Values extends object = object,
> extends RuleParts<Code, Values> {
  /** What it reads: the papers of one office, in their order. */
  over: "series";
  /** Gives what it notices across the papers. */
  check: (subject: SeriesSubject) => FindingParts<Values>[];
}

/** One rule as data: what it notices, why that matters, and how it is said; `over` tells what its check takes. */
export type Rule<Code extends string = string> = PaperRule<Code> | SeriesRule<Code>;
