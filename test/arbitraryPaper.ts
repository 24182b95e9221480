import { parseForecast } from "@pcplan/core/forecast";
import { stages } from "@pcplan/core/lifecycle";
import type { HeadlineList, Paper } from "@pcplan/core/paper";
import { parseProjectTitle, type Project } from "@pcplan/core/project";
import { parseRag } from "@pcplan/core/rag";
import { toSlug } from "@pcplan/core/text";
import fc from "fast-check";

const names = ["Estate Programme", "Estate Programme Phase 2", "Fleet", "Kit", "Hub", "Care Hub"];
const titles = [
  ...names,
  "estate programme",
  "Fleet (statutory)",
  "Hub (statutory requirement)",
  "Fleet and Kit (formerly Fleet and Kit)",
  "Vehicles (formerly Fleet)",
  "Vehicles and Kit (formerly Fleet and Kit)",
  "Kit North (formerly “Kit”)",
  "Kit South (formerly “Kit”)",
  "Care Hub (merged with Hub)",
  "Care Hub Online (split from Care Hub)",
  "",
  "–",
  "(statutory)",
];
const phrases = ["", "TBD", "Ongoing", "On hold", "Complete", "Q5 2018", "Q1 2018", "Q2 2018"];
const forecasts = [...phrases, "early 2020", "late 2020", "2020", "Apr-20", "7 February 2020"];
const objectives = [null, "Put it right", "put it right.", "Now part of Hub", "Say it otherwise"];
const place = { source: null, page: null, line: 1, row: null, column: null };

const row: fc.Arbitrary<Omit<Project, "id">> = fc
  .record({
    title: fc.constantFrom(...titles),
    objective: fc.constantFrom(...objectives),
    strand: fc.constantFrom("Policing", "Communities"),
    strandConfidence: fc.constantFrom("certain", "likely", "guess"),
    strandEvidence: fc.constant(null),
    stage: fc.constantFrom(...stages),
    forecast: fc.constantFrom(...forecasts).map((text) => parseForecast(text)),
    deadline: fc.constantFrom(null, "2020-09-23", "2021-03-31"),
    rag: fc.constantFrom("", "Green", "Amber", "Blue").map(parseRag),
  })
  .map((parts) => ({
    ...parts,
    ...parseProjectTitle(parts.title),
    strandText: null,
    strandEvidence: null,
    benefit: null,
    ragReason: null,
    commentary: null,
    lead: null,
    priorities: null,
    other: {},
    at: place,
  }));

const lists: fc.Arbitrary<HeadlineList | null> = fc.option(
  fc.constant({ stated: 2, titles: ["Fleet", "Hub"] }),
);

/** Papers whose rows often share names, say that they came from one another, or have no name at all. */
export const arbitraryPaper: fc.Arbitrary<Paper> = fc
  .record({ rows: fc.array(row, { maxLength: 8 }), delivered: lists, initiated: lists })
  .map(({ rows, delivered, initiated }) => ({
    ...emptyPaper,
    headline: { ...emptyHeadline, lists: { ...emptyHeadline.lists, delivered, initiated } },
    projects: withIds(rows),
  }));

export const emptyHeadline = {
  completed: null,
  current: null,
  candidate: null,
  onHold: null,
  rag: null,
  assumptions: [],
  shares: [],
  byStrand: null,
  lists: {
    delivered: null,
    initiated: null,
    toCommence: null,
    placedOnHold: null,
    newCandidates: null,
  },
  notes: [],
};

export const emptyPaper: Paper = {
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
  headline: null,
  projects: [],
  decisions: [],
  spotlights: [],
  problems: [],
};

/** Ids as a paper has them: the slug of the title, with a number where it is taken. */
export function withIds(rows: readonly Omit<Project, "id">[]): Project[] {
  const taken = new Set<string>();
  return rows.map((one) => {
    const slug = toSlug(one.title);
    let id = slug;
    for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
    taken.add(id);
    return { id, ...one };
  });
}
