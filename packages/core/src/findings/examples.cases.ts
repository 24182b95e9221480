import { compareSeries } from "../comparison/index.js";
import { aPaper, type PaperParts } from "../paper/aPaper.cases.js";
import type { Paper } from "../paper/index.js";
import { type Problem, problem } from "../result/index.js";
import { paperDay } from "../series/index.js";
import type { PaperSubject, SeriesSubject } from "./types.js";

/** A case that shows what a rule does; the words say what is special about it. */
export interface RuleExample<Subject> {
  name: string;
  subject: Subject;
}

/** The cases in which a rule fires, and those in which it does not. */
export interface RuleCases<Subject> {
  fires: readonly RuleExample<Subject>[];
  silent: readonly RuleExample<Subject>[];
}

const DAY = "2020-02-07";
const quarters = [DAY, "2020-05-08", "2020-08-07"];

/** When a project is to end where the case does not say: after the last of the papers. */
const LATER = "Sep 2020";

/** A case for a rule that reads one paper. */
export function paperExample(name: string, parts: PaperParts): RuleExample<PaperSubject> {
  const paper = examplePaper(parts);
  return { name, subject: { paper, asOf: paperDay(paper) } };
}

/** A case for a rule across papers; the papers stand a quarter apart from February 2020 on. */
export function seriesExample(
  name: string,
  ...papers: readonly PaperParts[]
): RuleExample<SeriesSubject> {
  const dated = papers.map((parts, index) => ({ date: quarters[index] ?? DAY, ...parts }));
  return { name, subject: compareSeries(dated.map(examplePaper)) };
}

/** A problem of reading, in the row of the given line of a paper for tests. */
export function unread(
  code: string,
  line: number | null = null,
  found: string | null = null,
): Problem {
  const at =
    line === null ? null : { source: "example.txt", page: null, line, row: null, column: null };
  return problem({ code, severity: "warning", message: "It was not read.", found, at });
}

/** A paper of February 2020 of the parts given, whose projects have a forecast that has not lapsed. */
export function examplePaper({ projects = [], ...parts }: PaperParts): Paper {
  return aPaper({
    date: DAY,
    title: "Example",
    ...parts,
    projects: projects.map((row) => ({ forecast: LATER, ...row })),
  });
}
