import { fileURLToPath } from "node:url";
import { readFile } from "node:fs/promises";
import type { Comparison } from "@pcplan/core/comparison";
import { comparisonSchema } from "@pcplan/core/comparison/schema";
import type { ReviewLine } from "@pcplan/core/review";
import type { Ledger } from "@pcplan/core/ledger";
import { ledgerSchema } from "@pcplan/core/ledger/schema";
import { expect, test } from "vitest";
import { runWith } from "../packages/cli/test/runWith.ts";
import { createApp } from "../packages/http/src/index.js";

const fixture = (name: string) =>
  fileURLToPath(new URL(`../packages/fixtures/papers/${name}.txt`, import.meta.url));
const older = fixture("panel-2018-01");
const newer = fixture("panel-2020-02-07");

/** Runs a command over the files of the disk and those in memory, which it may write too. */
async function run(argv: string[], files: Record<string, string> = {}) {
  const ran = await runWith(argv, {
    readFile: async (path) => {
      const text = files[path];
      return text === undefined ? readFile(path) : new TextEncoder().encode(text);
    },
    readStdin: async () => new TextEncoder().encode(files["-"] ?? ""),
    writeFile: async (path, text) => void (files[path] = text),
  });
  return { ...ran, files };
}

async function post(route: string, body: unknown) {
  const headers = { "content-type": "application/json" };
  return createApp().request(route, { method: "POST", headers, body: JSON.stringify(body) });
}

const extract = async (path: string): Promise<unknown> =>
  JSON.parse((await run(["extract", "--json", path])).out);

async function compareSamples(...flags: string[]): Promise<Comparison> {
  return JSON.parse((await run(["compare", older, newer, "--json", ...flags])).out) as Comparison;
}

const table = (rows: string[]) =>
  ["Current projects", "Project\tObjective\tForecast End Date", ...rows, ""].join("\n");

test("between the sample papers two forecasts moved, 41 rows are not listed and 7 are new", async () => {
  const { changes, decisions, from, to, problems } = await compareSamples();
  const of = (kind: string) => changes.filter((change) => change.kind === kind);
  expect(of("reforecast").map(({ title, slippage }) => [title, slippage])).toEqual([
    ["Estate Change Programme Phase 2", { minMonths: -5, maxMonths: -3 }],
    ["Police Complaints Reform (statutory)", { minMonths: 13, maxMonths: 15 }],
  ]);
  expect(of("reforecast").map(({ sentence }) => sentence)).toEqual([
    "The forecast of Estate Change Programme Phase 2 moved from the third quarter of 2020 to April 2020, 3 to 5 months earlier.",
    "The forecast of Police Complaints Reform moved from the fourth quarter of 2018 to January 2020, 13 to 15 months later.",
  ]);
  expect(of("no-longer-listed")).toHaveLength(41);
  expect(of("appeared")).toHaveLength(7);
  expect(of("reworded").map(({ title }) => title)).toEqual([
    "Police Complaints Reform (statutory)",
  ]);
  expect(changes).toHaveLength(51);
  expect(decisions.added).toHaveLength(10);
  expect([from.meeting, to.meeting?.date]).toEqual([null, "2020-02-07"]);
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
    ["paper-undated", "note"],
  ]);
});

test("the phases of the estate programme are two projects, for all their common objective", async () => {
  const { matches, changes } = await compareSamples();
  const phase1 = changes.filter(({ ids }) => ids[0] === "estate-change-programme-phase-1");
  expect(phase1.map(({ kind }) => kind)).toEqual(["no-longer-listed"]);
  expect(matches.map(({ how, after }) => [how, after])).toEqual([
    ["same-title", "estate-change-programme-phase-2"],
    ["folded", "police-complaints-reform"],
  ]);
});

test("the comparison is the same by command and by HTTP", async () => {
  const papers = [await extract(older), await extract(newer)];
  const response = await post("/v1/comparisons", { papers });
  expect(response.status).toBe(200);
  const comparison = await response.json();
  expect(comparison).toEqual(await compareSamples());
  expect(comparisonSchema.parse(comparison)).toEqual(comparison);
});

test("the ledger is the same by command and by HTTP", async () => {
  const papers = [await extract(older), await extract(newer)];
  const response = await post("/v1/ledgers", { papers });
  const { code, out } = await run(["ledger", "--json", older, newer]);
  const ledger = JSON.parse(out) as Ledger;
  expect([code, response.status]).toEqual([0, 200]);
  expect(await response.json()).toEqual(ledger);
  expect(ledgerSchema.parse(ledger)).toEqual(ledger);
  expect(ledger.projects).toHaveLength(50);
  expect(ledger.projects.slice(0, 2)).toMatchObject([
    {
      projectId: "police-complaints-reform",
      timesMoved: 1,
      slippage: { minMonths: 13, maxMonths: 15 },
      lapsedIn: 1,
      hasLapsed: true,
    },
    { projectId: "estate-change-programme-phase-2", timesMoved: 1, lapsedIn: 0 },
  ]);
});

test("the sample papers given in the wrong order are put right by the window of the undated one", async () => {
  const read = async (...files: string[]) =>
    JSON.parse((await run(["ledger", "--json", ...files])).out) as Ledger;
  const [right, wrong] = [await read(older, newer), await read(newer, older)];
  expect([wrong.papers, wrong.projects]).toEqual([right.papers, right.projects]);
  expect(wrong.problems.map(({ code }) => code)).toEqual(["paper-undated", "papers-out-of-order"]);
  expect((await run(["ledger", newer, older])).out).not.toContain("13 to 15 months earlier");
  const compared = JSON.parse((await run(["compare", "--json", newer, older])).out) as Comparison;
  expect(compared.problems.map(({ code }) => code)).toEqual([
    "paper-undated",
    "papers-out-of-order",
  ]);
});

test.each([
  ["one paper", 1],
  ["no paper", 0],
  ["three papers", 3],
])("a comparison of %s is refused", async (_name, count) => {
  const paper = await extract(newer);
  const response = await post("/v1/comparisons", { papers: Array(count).fill(paper) });
  expect(response.status).toBe(400);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(await response.json()).toMatchObject({ problems: [{ code: "papers-count" }] });
});

test("a request with a field that is not known, or by another method, is refused", async () => {
  expect((await post("/v1/ledgers", { papers: [], other: 1 })).status).toBe(400);
  const response = await createApp().request("/v1/comparisons");
  expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
});

test("papers may be larger than texts", async () => {
  const paper = (await extract(newer)) as { title: string };
  const papers = [paper, { ...paper, title: "x".repeat(2_000_000) }];
  expect((await post("/v1/comparisons", { papers })).status).toBe(200);
});

test("no output names a lead", async () => {
  const paper = [
    "Project\tObjective\tForecast End Date\tLead",
    "Fleet\tBuy\tQ1 2019\tJane Roe",
    "",
  ];
  const files = { a: paper.join("\n"), b: paper.join("\n").replace("Fleet", "Kit") };
  for (const argv of [
    ["compare", "a", "b"],
    ["ledger", "a", "b"],
  ])
    for (const flags of [[], ["--json"]]) {
      const { code, out } = await run([...argv, ...flags], files);
      expect([code, out.includes("Jane Roe"), out.includes("Kit")]).toEqual([0, false, true]);
    }
});

test("proposals go into the review file, and its answers are applied", async () => {
  const files: Record<string, string> = {
    a: table(["Victim care service renewal\tHelp\tQ1 2019"]),
    b: table(["Victim care service contract renewal\tHelp\tQ2 2019"]),
    review: "[]",
  };
  const argv = ["compare", "a", "b", "--json", "--review", "review"];
  const kinds = async () =>
    (JSON.parse((await run(argv, files)).out) as Comparison).changes.map(({ kind }) => kind);
  expect(await kinds()).toEqual(["appeared", "no-longer-listed"]);
  const [line] = JSON.parse(files["review"] ?? "") as ReviewLine[];
  expect(line).toMatchObject({
    about: "Victim care service contract renewal",
    field: "match",
    value: "Victim care service renewal",
    answer: null,
  });
  expect(await kinds()).toEqual(["appeared", "no-longer-listed"]);
  expect(JSON.parse(files["review"] ?? "")).toHaveLength(1);
  files["review"] = JSON.stringify([{ ...line, answer: "yes" }]);
  expect(await kinds()).toEqual(["reforecast", "renamed"]);
  files["review"] = JSON.stringify([{ ...line, answer: "no" }]);
  expect(await kinds()).toEqual(["appeared", "no-longer-listed"]);
  expect(JSON.parse(files["review"])).toEqual([{ ...line, answer: "no" }]);
});

test("a review file is made where there is none", async () => {
  const { code, files } = await run(["compare", older, newer, "--review", "/nowhere/review.json"]);
  expect([code, files["/nowhere/review.json"]]).toEqual([0, "[]\n"]);
});

test("the ledger as CSV has a column for each paper, and no cell that runs as a formula", async () => {
  const rows = ["=1+1\tHelp\tQ1 2019", 'A, "B"\tHelp\t-', "-5+1\tHelp\tQ1 2019"];
  const later = table(["A, “B”\tHelp\tQ3 2019"]);
  const { out } = await run(["ledger", "--format", "csv", "a", "b"], { a: table(rows), b: later });
  expect(out.split("\r\n")).toEqual([
    "Project,Times moved,Slippage from (months),Slippage to (months),Papers in which it had lapsed,Lapsed in the last paper,Paper 1,Paper 2",
    "'=1+1,0,0,0,0,no,Q1 2019,",
    "'-5+1,0,0,0,0,no,Q1 2019,",
    '"A, “B”",0,0,0,0,no,\'-,Q3 2019',
    "",
  ]);
});

test.each([
  ["one paper", ["compare", older]],
  ["three papers", ["compare", older, newer, newer]],
  ["standard input twice", ["compare", "-", "-"]],
  ["an absent paper", ["compare", older, "/nowhere/paper.txt"]],
  ["a review that is no JSON", ["compare", older, newer, "--review", "broken"]],
  ["a review of another shape", ["compare", older, newer, "--review", "other"]],
  ["a review that is a folder", ["compare", older, newer, "--review", "/"]],
  ["an unknown format", ["ledger", older, "--format", "html"]],
  ["two formats", ["ledger", older, "--json", "--format", "csv"]],
  ["a series of which no paper is there", ["ledger", "/nowhere/paper.txt"]],
  ["a review of answers that is not there", ["ledger", older, "--review", "/nowhere/review"]],
  ["standard input twice in a series", ["ledger", "-", "-"]],
])("%s is refused with a sentence", async (_name, argv) => {
  const { code, out, error } = await run(argv, { broken: "[", other: '{"paper":1}' });
  expect([code, out]).toEqual([2, ""]);
  expect(error).not.toBe("");
});

test.each([[["ledger", "--json"]], [["check", "--json"]]])(
  "%j does the other papers all the same where one cannot be read, and says so",
  async (argv) => {
    const whole = await run([...argv, older]);
    const { code, out, error } = await run([...argv, older, "/nowhere/paper.txt"]);
    expect([code, out]).toEqual([2, whole.out]);
    expect(error).toMatch(
      /^\/nowhere\/paper\.txt is not there; expected the path of a file of one of these kinds: PDF/,
    );
  },
);

test.each([["ledger"], ["dashboard"], ["check"]])(
  "%s applies the answers of a review file",
  async (command) => {
    const asked = { about: "Films", field: "forecast", value: "Q4 2019", evidence: "" };
    const text = (
      await run(["extract", "--json", "table"], { table: table(["Films\tHelp\tQ4 2019"]) })
    ).out;
    const { out } = await run([command, "--json", "--as-of", "2018-01-26", "--review", "r", "p"], {
      p: JSON.stringify({ ...(JSON.parse(text) as object), repaired: [asked] }),
      r: JSON.stringify([{ paper: null, ...asked, answer: "Q1 2017" }]),
    });
    expect(out).toContain("Q1 2017");
  },
);
