import type { Decision, DecisionAmount } from "../decision/index.js";
import { type Forecast, parseForecast } from "../forecast/index.js";
import { type Amount, parseAmounts } from "../money/index.js";
import type { Project } from "../project/index.js";
import { parseRag } from "../rag/index.js";
import type { Place } from "../result/index.js";
import type { Spotlight } from "../spotlight/index.js";
import { toSlug } from "../text/index.js";
import type { Headline, HeadlineLists, Paper } from "./types.js";

/** A project for a test: forecast and rating in the words of a paper or as read, and no more of it than matters. */
export type ProjectParts = Partial<Omit<Project, "forecast" | "rag">> & {
  forecast?: string | Forecast;
  rag?: string | Project["rag"];
};

/** A decision for a test: `month` is when it was approved, in words; its amounts are those of its texts. */
export type DecisionParts = Partial<Omit<Decision, "approvedOn">> & { month?: string };

/** A headline for a test; a list may be given by its titles alone, and then states as many. */
export type HeadlineParts = Partial<Omit<Headline, "lists">> & {
  lists?: { [Name in keyof HeadlineLists]?: HeadlineLists[Name] | string[] };
};

/** A paper for a test: only what matters to the case is given. */
export type PaperParts = Partial<
  Omit<Paper, "headline" | "projects" | "decisions" | "spotlights">
> & {
  /** The day of its meeting, `YYYY-MM-DD`; left out or `null`, it names none. */
  date?: string | null;
  headline?: HeadlineParts | null;
  projects?: readonly ProjectParts[];
  decisions?: readonly DecisionParts[];
  spotlights?: readonly Partial<Spotlight>[];
};

/** Where its rows stand: projects from line 1 on, decisions from 101, spotlights from 201. */
const FIRST_LINES = { project: 1, decision: 101, spotlight: 201 };

/**
 * Builds a paper for a test; each row stands on a line of its own, and has an id of its own.
 * @example
 * aPaper({ date: "2020-02-07", projects: [{ title: "Fleet", forecast: "Q1 2020" }] }).projects[0]?.id; // => "fleet"
 */
export function aPaper(parts: PaperParts = {}): Paper {
  const {
    date = null,
    headline = null,
    projects = [],
    decisions = [],
    spotlights = [],
    ...given
  } = parts;
  return {
    version: 1,
    meeting: date === null ? null : { text: date, date },
    asOf: null,
    window: null,
    pages: null,
    title: null,
    office: null,
    profile: null,
    profileEvidence: null,
    priorities: [],
    strands: [],
    reading: null,
    problems: [],
    ...given,
    headline: headline && aHeadline(headline),
    projects: withIds(projects.map((row, at) => aProject(row, onLine(FIRST_LINES.project + at)))),
    decisions: withIds(
      decisions.map((row, at) => aDecision(row, onLine(FIRST_LINES.decision + at))),
    ),
    spotlights: spotlights.map((one, at) => aSpotlight(one, onLine(FIRST_LINES.spotlight + at))),
  };
}

/** Builds a row of a project table; without other words it is current, and has no forecast. */
export function aProject(
  { forecast = "", rag = null, ...parts }: ProjectParts = {},
  at: Place = onLine(1),
): Project {
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
    isStatutory: false,
    deadline: null,
    ragReason: null,
    commentary: null,
    lead: null,
    priorities: null,
    other: {},
    at,
    ...parts,
    forecast: typeof forecast === "string" ? parseForecast(forecast) : forecast,
    rag: typeof rag === "string" ? parseRag(rag) : rag,
  };
}

/** Builds a row of a decision table; the amounts in its texts are approved where no others are given. */
export function aDecision(
  { month, ...parts }: DecisionParts = {},
  at: Place = onLine(FIRST_LINES.decision),
): Decision {
  const { title = "Grant", summary = "" } = parts;
  return {
    id: toSlug(title),
    ref: null,
    title,
    tags: [],
    approvedOn: month === undefined ? null : approvedIn(month),
    summary,
    amounts: [...amountsIn(title, "title"), ...amountsIn(summary, "summary")],
    isRestricted: false,
    exemption: null,
    at,
    ...parts,
  };
}

/** Builds what a paper states about itself; what is not given it does not state. */
export function aHeadline({ lists = {}, ...parts }: HeadlineParts = {}): Headline {
  const list = (name: keyof HeadlineLists) => {
    const given = lists[name] ?? null;
    return Array.isArray(given) ? { stated: given.length, titles: given } : given;
  };
  return {
    total: null,
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
    lists: {
      delivered: list("delivered"),
      initiated: list("initiated"),
      toCommence: list("toCommence"),
      placedOnHold: list("placedOnHold"),
      newCandidates: list("newCandidates"),
    },
  };
}

/** Builds a project shown at length. */
export function aSpotlight(
  parts: Partial<Spotlight> = {},
  at: Place = onLine(FIRST_LINES.spotlight),
): Spotlight {
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

function onLine(line: number): Place {
  return { source: "example.txt", page: null, line, row: null, column: null };
}

/** Ids as a paper has them: one that is taken gets a number. */
function withIds<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    let id = row.id;
    for (let number = 2; taken.has(id); number++) id = `${row.id}-${number}`;
    taken.add(id);
    return { ...row, id };
  });
}

function amountsIn(text: string, where: DecisionAmount["in"]): DecisionAmount[] {
  return parseAmounts(text).amounts.map((amount: Amount) => ({
    ...amount,
    role: "approved",
    isReserveTransfer: false,
    in: where,
  }));
}

function approvedIn(text: string): Decision["approvedOn"] {
  const read = parseForecast(text);
  if (read.kind !== "period") return null;
  const { precision, earliest, latest } = read;
  return { text, precision, earliest, latest };
}
