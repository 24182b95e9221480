import { expect, test } from "vitest";
import { formatText } from "../document/index.js";
import { type Paper, parsePaperText } from "../paper/index.js";
import { type Problem, problem } from "../result/index.js";
import { comparePapers } from "./comparePapers.js";
import { paper } from "./samplePaper.cases.js";
import { toComparisonDocument } from "./toComparisonDocument.js";

const names = ["Fleet", "Kit", "Vans", "Hub"];
const rows = (titles: readonly string[], stage: "current" | "candidate" = "current") =>
  titles.map((title) => ({ title, stage, forecast: "Q1 2020" }));
const { reading } = parsePaperText("Project\tForecast\nFleet\tQ1 2020");

const unread = (code: string, found: string | null = null): Problem =>
  problem({ code, severity: "warning", message: "It was not read.", found });

/** A paper that was read from a document, with what of it was not read. */
const read = (titles: readonly string[], problems: Problem[] = []): Paper =>
  paper(rows(titles), {}, { reading, problems });

interface Case {
  name: string;
  before: Paper;
  after: Paper;
  /** The changes that are told, by kind and title. */
  told: string[];
  /** Of how many titles nothing is said. */
  unsaid: number;
}

test.each<Case>([
  {
    name: "both wholly read: what is gone is said",
    before: read(names),
    after: read(["Fleet"]),
    told: ["Hub", "Kit", "Vans"],
    unsaid: 0,
  },
  {
    name: "no row of the later paper was read",
    before: read(names),
    after: paper([], {}, { reading, problems: [unread("table-not-recognised")] }),
    told: [],
    unsaid: 4,
  },
  {
    name: "a table of the later paper was not read, and most rows are gone",
    before: read(names),
    after: read(["Fleet"], [unread("table-not-recognised")]),
    told: [],
    unsaid: 3,
  },
  {
    name: "a table of the later paper was not read, and one row of four is gone: that table holds other things",
    before: read(names),
    after: read(["Fleet", "Kit", "Vans"], [unread("table-not-recognised")]),
    told: ["Hub"],
    unsaid: 0,
  },
  {
    name: "a table of the later paper was not read, and it lists no candidate, as the earlier did",
    before: paper([...rows(names), ...rows(["Drones"], "candidate")], {}, { reading }),
    after: read(names, [unread("table-unread")]),
    told: [],
    unsaid: 1,
  },
  {
    name: "a table of other things is no part of the projects",
    before: read(names),
    after: read(["Fleet"], [unread("table-not-projects")]),
    told: ["Hub", "Kit", "Vans"],
    unsaid: 0,
  },
  {
    name: "a page of the later paper has no text",
    before: read(names),
    after: read(["Fleet", "Kit", "Vans"], [unread("page-without-text")]),
    told: [],
    unsaid: 1,
  },
  {
    name: "the row that is not found is one that was not read",
    before: read(names),
    after: read(["Fleet", "Kit"], [unread("row-unread", "Hub | March 2020 | see note")]),
    told: ["Vans"],
    unsaid: 1,
  },
  {
    name: "a page of the earlier paper has no text, so that nothing is new for certain",
    before: read(["Fleet"], [unread("page-without-text")]),
    after: read(["Fleet", "Kit"]),
    told: [],
    unsaid: 1,
  },
])("$name", ({ before, after, told, unsaid }) => {
  const comparison = comparePapers(before, after);
  expect(comparison.changes.map(({ title }) => title)).toEqual(told);
  const silent = comparison.problems.filter(({ code }) => code === "part-unread");
  expect(silent.flatMap(({ values }) => values?.["titles"])).toHaveLength(unsaid);
  expect(comparison.from.reading).toEqual(before.reading);
  expect(comparison.to.reading).toEqual(after.reading);
});

test("of two papers of which nothing was read, nothing is said to be the same", () => {
  const nothing = parsePaperText("Minutes of the last meeting");
  const comparison = comparePapers(nothing, nothing);
  expect(comparison.problems.map(({ code }) => code)).not.toContain("same-paper");
  expect(formatText(toComparisonDocument(comparison))).not.toContain("Nothing changed");
});

test("a decision taken after the earlier paper is new, though not all of that was read", () => {
  const [old, fresh] = ["Nov-19", "Mar-20"].map((text, index) => {
    const [earliest, latest] =
      index === 0 ? ["2019-11-01", "2019-11-30"] : ["2020-03-01", "2020-03-31"];
    return { text, precision: "month" as const, earliest: earliest ?? "", latest: latest ?? "" };
  });
  const decision = (ref: string, approvedOn = old) => ({
    id: ref,
    ref,
    title: ref,
    tags: [],
    approvedOn: approvedOn ?? null,
    summary: "",
    amounts: [],
    isRestricted: false,
    exemption: null,
    at: { source: null, page: null, line: 1, row: null, column: null },
  });
  const meeting = { text: "7 February 2020", date: "2020-02-07" };
  const before = { ...read(names, [unread("table-not-recognised")]), meeting };
  const after = { ...read(names), decisions: [decision("1"), decision("2", fresh)] };
  const { decisions, problems } = comparePapers(before, after);
  expect(decisions.added.map(({ ref }) => ref)).toEqual(["2"]);
  expect(problems.map(({ code }) => code)).toContain("part-unread");
});
