import { compareSeries } from "../comparison/index.js";
import { parseForecast } from "../forecast/index.js";
import type { Decision, DecisionAmount } from "../decision/index.js";
import { parseAmounts } from "../money/index.js";
import type { Headline, Paper } from "../paper/index.js";
import type { Project } from "../project/index.js";
import type { Place } from "../result/index.js";
import { paperDay } from "../series/index.js";
import type { Spotlight } from "../spotlight/index.js";
import { toSlug } from "../text/index.js";
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

type ProjectParts = Partial<Omit<Project, "forecast">> & { forecast?: string };
type DecisionParts = Partial<Omit<Decision, "approvedOn">> & { month?: string };
type HeadlineParts = Partial<Omit<Headline, "lists">> & { lists?: Partial<Headline["lists"]> };

/** A paper for an example of a rule: only what matters to the case is given. */
export interface PaperParts {
  date?: string | null;
  /** The day at which the figures stand, where it is not that of the meeting. */
  asOf?: string;
  strands?: string[];
  priorities?: string[];
  headline?: HeadlineParts;
  projects?: ProjectParts[];
  decisions?: DecisionParts[];
  spotlights?: Partial<Spotlight>[];
}

const DAY = "2020-02-07";
const quarters = [DAY, "2020-05-08", "2020-08-07"];
const SOURCE = "example.txt";

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

/** A paper of the parts given; each row stands on a line of its own. */
export function examplePaper(parts: PaperParts): Paper {
  const { date = DAY, projects = [], decisions = [], spotlights = [] } = parts;
  return {
    version: 1,
    meeting: date === null ? null : { text: date, date },
    asOf: parts.asOf ?? null,
    window: null,
    title: "Example",
    office: null,
    profile: null,
    profileEvidence: null,
    priorities: parts.priorities ?? [],
    strands: parts.strands ?? [],
    headline: parts.headline ? exampleHeadline(parts.headline) : null,
    projects: projects.map((row, index) => exampleProject(row, place(index + 1))),
    decisions: decisions.map((row, index) => exampleDecision(row, place(index + 101))),
    spotlights: spotlights.map((one, index) => exampleSpotlight(one, place(index + 201))),
    reading: null,
    problems: [],
  };
}

const place = (line: number): Place => ({
  source: SOURCE,
  page: null,
  line,
  row: null,
  column: null,
});

function exampleHeadline(parts: HeadlineParts): Headline {
  const lists = {
    delivered: null,
    initiated: null,
    toCommence: null,
    placedOnHold: null,
    newCandidates: null,
    ...parts.lists,
  };
  return {
    completed: null,
    current: null,
    candidate: null,
    onHold: null,
    rag: null,
    assumptions: [],
    shares: [],
    byStrand: null,
    notes: [],
    ...parts,
    lists,
  };
}

function exampleProject({ forecast = "Sep 2020", ...parts }: ProjectParts, at: Place): Project {
  const title = parts.title ?? `Project ${at.line}`;
  return {
    id: toSlug(title),
    title,
    strand: null,
    strandText: null,
    strandConfidence: "none",
    strandEvidence: null,
    objective: null,
    benefit: null,
    stage: "current",
    forecast: parseForecast(forecast),
    isStatutory: false,
    deadline: null,
    rag: null,
    ragReason: null,
    commentary: null,
    lead: null,
    priorities: null,
    other: {},
    at,
    ...parts,
  };
}

function exampleDecision(parts: DecisionParts, at: Place): Decision {
  const { month, ...given } = parts;
  const title = parts.title ?? "Grant";
  const summary = parts.summary ?? "";
  const amounts: DecisionAmount[] = [
    ...parseAmounts(title).amounts.map((one) => inDecision(one, "title")),
    ...parseAmounts(summary).amounts.map((one) => inDecision(one, "summary")),
  ];
  return {
    id: toSlug(title),
    ref: null,
    title,
    tags: [],
    approvedOn: month === undefined ? null : exampleMonth(month),
    summary,
    amounts,
    isRestricted: false,
    exemption: null,
    at,
    ...given,
  };
}

function inDecision(
  amount: Omit<DecisionAmount, "role" | "isReserveTransfer" | "in">,
  where: "title" | "summary",
): DecisionAmount {
  return { ...amount, role: "approved", isReserveTransfer: false, in: where };
}

function exampleMonth(text: string): Decision["approvedOn"] {
  const read = parseForecast(text);
  if (read.kind !== "period") return null;
  const { precision, earliest, latest } = read;
  return { text, precision, earliest, latest };
}

function exampleSpotlight(parts: Partial<Spotlight>, at: Place): Spotlight {
  return {
    title: "Example",
    strand: null,
    overview: null,
    outcomes: [],
    outcomesIntro: null,
    projectId: null,
    at,
    ...parts,
  };
}
