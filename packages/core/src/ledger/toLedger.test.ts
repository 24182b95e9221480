import { formatText } from "../document/index.js";
import { expect, test } from "vitest";
import { aPaper, aProject, type PaperParts } from "../paper/aPaper.cases.js";
import type { Paper } from "../paper/index.js";
import type { Project } from "../project/index.js";
import { toLedger } from "./toLedger.js";
import { toLedgerDocument } from "./toLedgerDocument.js";
import type { Ledger, LedgerProject } from "./types.js";

const show = (ledger: Ledger) => formatText(toLedgerDocument(ledger));

const row = (title: string, forecast: string) => aProject({ title, forecast });

const paper = (date: string | null, rows: Record<string, string>, parts: PaperParts = {}): Paper =>
  aPaper({
    date,
    projects: Object.entries(rows).map(([title, forecast]) => ({ title, forecast })),
    ...parts,
  });

const days = ["2018-02-01", "2018-08-01", "2019-02-01", "2019-08-01"];

/** The ledger of one project, from its forecasts in papers half a year apart; `null` where a paper does not list it. */
function follow(...phrases: (string | null)[]): LedgerProject | undefined {
  const papers = phrases.map((phrase, index) =>
    paper(days[index] ?? null, phrase === null ? {} : { Fleet: phrase }),
  );
  return toLedger(papers).projects[0];
}

test.each([
  ["a date that stands", ["Q1 2020", "Q1 2020"], 0, [0, 0], 0, false],
  ["the same date in other words", ["Q1 2020", "Jan - Mar 2020"], 0, [0, 0], 0, false],
  ["a date that moves twice", ["Q1 2020", "Q2 2020", "Q4 2020"], 2, [9, 9], 0, false],
  ["a date that moves and comes back", ["Q1 2020", "Q2 2020", "Q1 2020"], 2, [0, 0], 0, false],
  ["a date with a blank between", ["Q1 2020", "", "TBD", "Q2 2020"], 1, [3, 3], 0, false],
  ["a date that is taken back", ["Q1 2020", "Q2 2020", "TBD"], 1, [3, 3], 0, false],
  ["a date only", ["", "Q2 2020"], 0, [0, 0], 0, false],
  ["a date that is made finer", ["2020", "Mar 2020"], 1, [-9, 2], 0, false],
  ["a date that lapsed and was moved", ["Q4 2017", "Q4 2018"], 1, [12, 12], 1, false],
  ["a date that lapses on and on", ["Q4 2017", "Q4 2017"], 0, [0, 0], 2, true],
  ["a project that skips a paper", ["Q4 2017", null, "Q2 2019"], 1, [18, 18], 1, false],
  ["a lapsed project that is gone", ["Q4 2017", null], 0, [0, 0], 1, false],
  ["a date that ends on the day of the paper", ["1 February 2018"], 0, [0, 0], 0, false],
])("%s", (_name, phrases, timesMoved, [minMonths, maxMonths], lapsedIn, hasLapsed) => {
  expect(follow(...phrases)).toMatchObject({
    timesMoved,
    slippage: { minMonths, maxMonths },
    lapsedIn,
    hasLapsed,
  });
});

test("a project that never had a date has no slippage", () => {
  expect(follow("", "TBD")).toMatchObject({ timesMoved: 0, slippage: null, lapsedIn: 0 });
});

test("a project keeps its line through its names, and has the id and title of the last", () => {
  const { projects } = toLedger([
    paper("2018-02-01", { Fleet: "Q1 2019" }),
    paper("2018-08-01", { "Vehicles (formerly Fleet)": "Q2 2019" }),
    paper("2019-02-01", { Vehicles: "Q2 2019" }),
    paper("2019-08-01", { Fleet: "Q3 2019" }),
  ]);
  expect(projects).toMatchObject([{ projectId: "fleet", title: "Fleet", timesMoved: 2 }]);
  expect(projects[0]?.forecasts.map(({ paper: index }) => index)).toEqual([0, 1, 2, 3]);
});

test("what needs attention comes first", () => {
  const { projects } = toLedger([
    paper("2018-02-01", { A: "2022", B: "2022", C: "Q1 2022", D: "Q4 2017", E: "2022", F: "" }),
    paper("2018-08-01", { A: "2022", B: "2023", C: "Q4 2022", D: "2022", E: "Q1 2018", F: "" }),
  ]);
  expect(projects.map(({ title }) => title)).toEqual(["E", "D", "B", "C", "A", "F"]);
});

test("papers are put in the order of their days, and one without a day keeps its place", () => {
  const { papers, problems } = toLedger([
    paper("2019-02-01", {}),
    paper(null, { Fleet: "Q1 2017" }),
    paper("2018-02-01", {}),
  ]);
  expect(papers.map((meeting) => meeting?.date ?? null)).toEqual([
    "2018-02-01",
    null,
    "2019-02-01",
  ]);
  expect(problems.map(({ message }) => message)).toEqual([
    "Paper 2 names no day. It keeps the place in which it was given; nothing is said across it, and no forecast is counted as lapsed in it.",
    "The papers were given in the order 1 February 2019 and 1 February 2018; they were put in the order of their dates.",
  ]);
});

test("no move and no slippage is told across a paper that nothing places", () => {
  const dates = [paper("2018-02-01", { Fleet: "Q1 2019" }), paper(null, { Fleet: "Q2 2019" })];
  expect(toLedger(dates).projects).toMatchObject([{ timesMoved: 0, slippage: null }]);
  expect(show(toLedger(dates))).toMatch(/never given a date +0$/m);
});

test("an undated paper that was given last is put in its place by its window", () => {
  const window = { earliest: "2017-12-01", latest: "2018-02-28", evidence: [] };
  const { papers, projects } = toLedger([
    paper("2020-02-07", { Fleet: "Q2 2020" }),
    paper(null, { Fleet: "Q1 2019" }, { window }),
  ]);
  expect(papers.map((meeting) => meeting?.date ?? null)).toEqual([null, "2020-02-07"]);
  const slippage = { minMonths: 15, maxMonths: 15 };
  expect(projects).toMatchObject([{ timesMoved: 1, slippage, lapsedIn: 0 }]);
});

test("a paper given twice counts once, and papers of two offices are said", () => {
  const one = paper("2018-02-01", { Fleet: "Q4 2017" }, { office: "OPCC of Hampshire" });
  const other = paper("2018-08-01", { Kit: "2019" }, { office: "OPFCC of Essex" });
  const { papers, projects, problems } = toLedger([one, other, structuredClone(one)]);
  expect(papers).toHaveLength(2);
  expect(projects[0]).toMatchObject({ title: "Fleet", lapsedIn: 1 });
  expect(problems.map(({ message }) => message)).toEqual([
    "The paper of 1 February 2018 was given more than once; it counts once.",
    "The papers are of different offices: OPCC of Hampshire, OPFCC of Essex.",
  ]);
});

test("nothing has lapsed in a paper without a day, unless the day of the last paper is given", () => {
  const papers = [paper(null, { Fleet: "Q4 2017" })];
  expect(toLedger(papers).projects[0]?.lapsedIn).toBe(0);
  expect(toLedger(papers, { asOf: "2018-02-01" }).projects[0]).toMatchObject({
    lapsedIn: 1,
    hasLapsed: true,
  });
});

test("two lines that end with one id are told apart", () => {
  const twice = paper("2018-02-01", {});
  twice.projects = [
    { ...row("Fleet", "2019"), objective: "Vans" },
    { ...row("Fleet", "2020"), id: "fleet-2", objective: "Cars" },
  ];
  const once = paper("2018-08-01", {});
  once.projects = [{ ...row("Fleet", "2020"), objective: "Cars" }];
  const ids = toLedger([twice, once]).projects.map(({ projectId }) => projectId);
  expect(ids.toSorted()).toEqual(["fleet", "fleet-2"]);
});

test("a row without a title is told as such", () => {
  expect(show(toLedger([paper("2018-02-01", { "": "2019" })]))).toMatch(/^\(no title\) +2019$/m);
});

test("the text says counts first, then what lapsed or moved, then the rest", () => {
  const papers = [
    paper("2018-02-01", { Fleet: "Q4 2017", Kit: "" }),
    paper("2018-08-01", { Fleet: "Q1 2018", Kit: "" }),
  ];
  const text = show(toLedger(papers));
  const order = [
    "Forecasts of 2 projects over 2 papers",
    "1 August 2018",
    "lapsed in the last paper",
    "Lapsed or moved",
    "Q4 2017 → Q1 2018",
    "Neither lapsed nor moved",
    "(blank)",
  ].map((words) => text.indexOf(words));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((one, other) => one - other));
});

/** What the text says of Fleet, from its rows in papers half a year apart; `null` where a paper does not list it. */
function remarkOf(rows: ((Partial<Project> & { text?: string }) | null)[], last: PaperParts = {}) {
  const papers = rows.map((row, index) =>
    aPaper({
      date: days[index] ?? null,
      projects: row === null ? [] : [{ title: "Fleet", forecast: row.text ?? "2030", ...row }],
      ...(index === rows.length - 1 ? last : {}),
    }),
  );
  return show(toLedger(papers)).replaceAll(/\s+/g, " ");
}

test.each([
  ["completed", [{}, { stage: "completed" as const }], {}, "completed"],
  ["on hold", [{}, { stage: "on-hold" as const }], {}, "on hold"],
  [
    "gone, and named as delivered",
    [{}, null],
    { headline: { lists: { delivered: ["Fleet"] } } },
    "completed; last listed in the paper of 1 February 2018",
  ],
  ["gone, and nothing said", [{}, null], {}, "last listed in the paper of 1 February 2018"],
  [
    "lapsed twice",
    [{ text: "2017" }, { text: "2017" }],
    {},
    "its date had passed on 1 February 2018 and 1 August 2018",
  ],
  ["a date that is no more", [{}, { text: "TBC" }], {}, "A date was stated and is no more"],
])("%s: the ledger says so", (_name, rows, last, words) => {
  expect(remarkOf(rows, last)).toContain(words);
});

test("a ledger speaks of projects by the office's own word", () => {
  const noun = { one: "workstream", many: "workstreams" };
  const text = show(toLedger([paper("2018-02-01", { Fleet: "2019" }, { noun })]));
  expect(text).toContain("Forecasts of 1 workstream over 1 paper");
  expect(text).toMatch(/^Workstream +Forecasts$/m);
});
