import { parseForecast } from "../forecast/index.js";
import type { Stage } from "../lifecycle/index.js";
import type { Headline, Paper } from "../paper/index.js";
import type { Project } from "../project/index.js";
import { parseRag } from "../rag/index.js";
import { toSlug } from "../text/index.js";

export type Words = { title: string; forecast?: string; rag?: string; stage?: Stage } & Partial<
  Pick<Project, "objective" | "strand" | "strandConfidence" | "deadline" | "commentary">
>;

function row({ forecast = "", rag = "", ...parts }: Words): Project {
  return {
    id: toSlug(parts.title),
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
    at: { source: null, page: null, line: 1, row: null, column: null },
    ...parts,
    forecast: parseForecast(forecast),
    rag: parseRag(rag),
  };
}

const nothingListed: Headline["lists"] = {
  delivered: null,
  initiated: null,
  toCommence: null,
  placedOnHold: null,
  newCandidates: null,
};

export type Lists = Partial<Record<keyof Headline["lists"], string[]>>;

export function paper(rows: Words[], lists: Lists = {}, parts: Partial<Paper> = {}): Paper {
  const stated = Object.entries(lists).map(([name, titles]) => [
    name,
    { stated: titles.length, titles },
  ]);
  return {
    version: 1,
    meeting: null,
    asOf: null,
    window: null,
    title: null,
    office: null,
    profile: null,
    profileEvidence: null,
    priorities: [],
    strands: [],
    headline: {
      completed: null,
      current: null,
      candidate: null,
      onHold: null,
      rag: null,
      assumptions: [],
      shares: [],
      byStrand: null,
      lists: { ...nothingListed, ...Object.fromEntries(stated) },
      notes: [],
    },
    projects: rows.map(row),
    decisions: [],
    spotlights: [],
    problems: [],
    ...parts,
  };
}
