import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePaperText } from "../paper/index.js";
import { checkPaper } from "./checkPaper.js";
import { paperRules } from "./paperRules.js";

const rules: ReadonlySet<string> = new Set(paperRules.map(({ code }) => code));

interface Row {
  title: string;
  forecast: string;
  rag: string;
}

/** How a paper may print its rows, and whether its reading is then more than likely. */
const forms: Record<"certain" | "uncertain", Record<string, (rows: readonly Row[]) => string[]>> = {
  certain: {
    "a table whose headings are known": (rows) => [
      "Project\tForecast end\tRAG",
      ...rows.map(({ title, forecast, rag }) => `${title}\t${forecast}\t${rag}`),
    ],
  },
  uncertain: {
    "a table whose headings say nothing": (rows) => [
      "Undertaking\tPromise\tMood of the room",
      ...rows.map(({ title, forecast, rag }) => `${title}\t${forecast}\t${rag}`),
    ],
    "a known title beside columns that are told by what they hold": (rows) => [
      "Project\tPromise\tMood of the room",
      ...rows.map(({ title, forecast, rag }) => `${title}\t${forecast}\t${rag}`),
    ],
    "lines with dashes": (rows) =>
      rows.map(({ title, forecast, rag }) => `${title} – ${rag} – ${forecast}`),
    "items with brackets": (rows) =>
      rows.map(({ title, forecast, rag }) => `- ${title} (${rag}), due ${forecast}`),
    "headings over fields": (rows) =>
      rows.flatMap(({ title, forecast, rag }) => [
        `### ${title}`,
        `Forecast: ${forecast}`,
        `RAG: ${rag}`,
        "",
      ]),
    "ratings of two months without a year": (rows) => [
      "Project\tForecast end\tRAG\t",
      "\t\tNovember\tFebruary",
      ...rows.map(({ title, forecast, rag }) => `${title}\t${forecast}\tGreen\t${rag}`),
    ],
    "a row that is short of cells": (rows) => [
      "Project\tForecast end\tRAG",
      ...rows.map(({ title, forecast, rag }, at) =>
        at === 0 ? `${title}\t${forecast}` : `${title}\t${forecast}\t${rag}`,
      ),
    ],
  },
};

const titles = [
  "Night vans",
  "Kennels",
  "Court films",
  "Cadet bases",
  "Rural drones",
  "Farm gates",
];
const rows = fc.subarray(titles, { minLength: 3 }).chain((some) =>
  fc.tuple(
    ...some.map((title) =>
      fc.record({
        title: fc.constant(title),
        forecast: fc.constantFrom("March 2027", "Q2 2027", "30 June 2027"),
        rag: fc.constantFrom("Green", "Amber", "Red"),
      }),
    ),
  ),
);
const paper = fc.record({ rows, stated: fc.integer({ min: 1, max: 9 }) });
type Parts = typeof paper extends fc.Arbitrary<infer Value> ? Value : never;

function errorsOf({ rows: some, stated }: Parts, print: (rows: readonly Row[]) => string[]) {
  const text = [
    "Police and Crime Panel, 5 February 2026",
    "",
    `Current projects: ${stated}`,
    "",
    "## Current projects",
    "",
    ...print(some),
  ];
  const read = parsePaperText(text.join("\n"), { profile: null });
  return {
    projects: read.projects.length,
    // That a row is short of cells is a problem of the reading, and no word against the paper.
    errors: checkPaper(read).findings.filter(
      ({ severity, code }) => severity === "error" && rules.has(code),
    ),
  };
}

test.each(Object.entries(forms.uncertain))("no error rests on %s", (_name, print) => {
  fc.assert(
    fc.property(paper, (parts) => {
      expect(errorsOf(parts, print).errors).toEqual([]);
    }),
  );
  const read = fc.sample(paper, { numRuns: 20, seed: 7 }).map((parts) => errorsOf(parts, print));
  expect(read.some(({ projects }) => projects > 0)).toBe(true);
});

test.each(Object.entries(forms.certain))("errors rest on %s", (_name, print) => {
  const found = fc.sample(paper, { numRuns: 100, seed: 7 });
  expect(found.flatMap((parts) => errorsOf(parts, print).errors).length).toBeGreaterThan(0);
});
