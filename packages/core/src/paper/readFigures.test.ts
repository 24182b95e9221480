import { expect, test } from "vitest";
import type { Block, Chart, Figure, FigurePart } from "../document/index.js";
import { parsePaper } from "./parsePaper.js";

const figure = (value: string, label: string, parts: FigurePart[] = []): Figure => ({
  type: "figure",
  value,
  label,
  parts,
  at: null,
});
const chart = (
  title: string,
  values: Record<string, number>,
  name: string | null = null,
): Chart => ({
  type: "chart",
  kind: "bar",
  title,
  categories: Object.keys(values),
  series: [{ name, values: Object.values(values) }],
  alt: null,
  at: null,
});
const pills = (...all: (readonly [value: string, fill?: string])[]): FigurePart[] =>
  all.map(([value, fill]) => ({ value, label: null, ...(fill !== undefined && { fill }) }));
const read = (...blocks: Block[]) =>
  parsePaper({ source: null, lang: null, title: null, blocks, problems: [] });

test("the tiles of a dashboard are its counts, for certain", () => {
  const { headline } = read(figure("25", "Completed projects"), figure("16", "Future projects"));
  expect(headline).toMatchObject({ completed: 25, candidate: 16, current: null, rag: null });
  expect(headline?.evidence?.map(({ confidence }) => confidence)).toEqual(["certain", "certain"]);
});

test.each([
  [
    "by their order, where they add up",
    pills(["35"], ["7"], ["0"]),
    { green: 35, amber: 7, red: 0 },
    ["rag-by-position"],
  ],
  [
    "by their colours, in whatever order they stand",
    pills(["0", "#c00000"], ["7", "#ffc000"], ["35", "#00b050"]),
    { green: 35, amber: 7, red: 0 },
    [],
  ],
])("the parts of a tile are ratings %s", (_name, parts, rag, assumptions) => {
  expect(read(figure("42", "Current projects", parts)).headline).toMatchObject({
    current: 42,
    rag,
    assumptions,
  });
});

test.each([
  ["do not add up", pills(["35"], ["7"], ["1"])],
  ["are of one colour", pills(["35", "#00b050"], ["7", "#00b050"])],
  ["have no colours and are two", pills(["35"], ["7"])],
])("parts of a tile that %s are no ratings", (_name, parts) => {
  expect(read(figure("42", "Current projects", parts)).headline?.rag ?? null).toBeNull();
});

test("a chart of current projects by strand gives the strands' counts", () => {
  expect(
    read(chart("Current projects per strand", { Policing: 7, Communities: 3 })).headline?.byStrand,
  ).toEqual([
    { strand: "Policing", count: 7 },
    { strand: "Communities", count: 3 },
  ]);
});

test("shares of projects have their labels, and name the priorities where they are of those", () => {
  const paper = read(
    chart(
      "Current projects split across priorities",
      { "Prevent harm": 60, "Help victims": 40 },
      "%",
    ),
  );
  expect(paper.headline?.shares).toEqual([
    { of: "current", label: "Prevent harm", percent: 60 },
    { of: "current", label: "Help victims", percent: 40 },
  ]);
  expect(paper.priorities).toEqual(["Prevent harm", "Help victims"]);
});

test("a chart of other things is no headline, and is said to be unread", () => {
  const paper = read(chart("Spending by purpose", { Estates: 60, Fleet: 40 }, "%"));
  expect(paper.headline).toBeNull();
  expect(paper.problems.map(({ code }) => code)).toContain("table-not-recognised");
});
