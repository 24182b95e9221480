import { stages } from "@pcplan/core/lifecycle";
import type { HeadlineList, Paper } from "@pcplan/core/paper";
import { parseProjectTitle } from "@pcplan/core/project";
import fc from "fast-check";
import { aPaper, type ProjectParts } from "../packages/core/src/paper/aPaper.cases.js";

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

const row: fc.Arbitrary<ProjectParts> = fc
  .record({
    title: fc.constantFrom(...titles),
    objective: fc.constantFrom(...objectives),
    strand: fc.constantFrom("Policing", "Communities"),
    strandConfidence: fc.constantFrom("certain", "likely", "guess"),
    stage: fc.constantFrom(...stages),
    forecast: fc.constantFrom(...forecasts),
    deadline: fc.constantFrom(null, "2020-09-23", "2021-03-31"),
    rag: fc.constantFrom("", "Green", "Amber", "Blue"),
  })
  .map((parts) => ({ ...parts, ...parseProjectTitle(parts.title), at: place }));

const lists: fc.Arbitrary<HeadlineList | null> = fc.option(
  fc.constant({ stated: 2, titles: ["Fleet", "Hub"] }),
);

/** Papers whose rows often share names, say that they came from one another, or have no name at all. */
export const arbitraryPaper: fc.Arbitrary<Paper> = fc
  .record({ rows: fc.array(row, { maxLength: 8 }), delivered: lists, initiated: lists })
  .map(({ rows, delivered, initiated }) =>
    aPaper({ headline: { lists: { delivered, initiated } }, projects: rows }),
  );
