import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runWith } from "../test/runWith.ts";
import { splitLines } from "./splitLines.js";

const sample = fileURLToPath(
  new URL("../../fixtures/papers/panel-2020-02-07.txt", import.meta.url),
);

async function* toChunks(text: string, size: number) {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function run(argv: string[], stdin = "") {
  const written = new Map<string, string>();
  const ran = await runWith(argv, {
    readFile: (path) => readFile(path),
    readStdin: async () => new TextEncoder().encode(stdin),
    stdinLines: () => splitLines(toChunks(stdin, 3)),
    writeFile: async (path, text) => void written.set(path, text),
  });
  return { ...ran, written };
}

const toLines = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test("lines are the same however the bytes are cut", async () => {
  for (const size of [1, 2, 3, 100])
    expect(await Array.fromAsync(splitLines(toChunks("£1\r\n\né\nlast", size)))).toEqual([
      "£1",
      "",
      "é",
      "last",
    ]);
});

test("forecast gives one object per line, and an empty line is blank", async () => {
  const { code, out } = await run(["forecast", "--json"], "Q2 2018\n\nQ5 2018\n");
  expect(toLines(out).map(({ kind }) => kind)).toEqual(["period", "blank", "unreadable"]);
  expect(code).toBe(1);
});

test("forecast obeys the start of the year", async () => {
  const { code, out } = await run(["forecast", "Q4 2017", "--year-start", "4", "--json"]);
  expect([code, toLines(out)[0]?.["latest"]]).toEqual([0, "2018-03-31"]);
});

test("for people too, a refusal says what was found and what was expected", async () => {
  expect((await run(["forecast", "Q5 2018", ""])).out).toBe(
    "Q5 2018: There is no Q5 in a year. Expected a number from 1 to 4.\n(empty): blank\n",
  );
  expect((await run(["money", "£1,00"])).out).toMatch(
    /^The amount '£1,00' is not written as an amount .*\. Expected an amount such as .*\. Write .*\.\n$/,
  );
});

test("money reads its arguments", async () => {
  const { code, out } = await run(["money", "--json", "£350k"]);
  expect([code, toLines(out)[0]]).toMatchObject([0, { amounts: [{ amount: "350000.00" }] }]);
});

test("a paper as JSON is taken like the paper it was read from", async () => {
  const first = await run(["extract", "--json", sample]);
  const second = await run(["extract", "--json"], first.out);
  expect(toLines(second.out)).toEqual(toLines(first.out));
});

test("the profile that a flag names is the one that is used", async () => {
  const named = await run(["extract", "--json", "--profile", "dorset", sample]);
  expect(toLines(named.out)[0]).toMatchObject({ profile: "dorset", profileEvidence: null });
  const told = await run(["extract", "--json", sample]);
  expect(toLines(told.out)[0]).toMatchObject({ profile: "hampshire" });
});

test("names of lead officers are printed only when they are asked for", async () => {
  const paper = "Project\tForecast\tLead officer\nCourt Films\tQ2 2018\tA. Person\n";
  expect((await run(["extract", "--json"], paper)).out).not.toContain("A. Person");
  expect((await run(["extract", "--json", "--leads"], paper)).out).toContain("A. Person");
});

test("the review file is made, and answers in it are applied", async () => {
  const first = await run(["extract", "--json", "--review", "/nowhere/review.json", sample]);
  const lines = JSON.parse(first.written.get("/nowhere/review.json") ?? "null") as unknown[];
  expect(lines).toHaveLength(6);
  expect(first.error).toContain("6 values to confirm");
  expect(toLines(first.out)).toHaveLength(1);
  const notReview = await run(["extract", "--review", sample, sample]);
  expect([notReview.code, notReview.error]).toEqual([2, expect.stringContaining("not JSON")]);
});

test("many files give a line each", async () => {
  const { out } = await run(["extract", "--json", sample, sample]);
  expect(toLines(out)).toHaveLength(2);
});

test("the dashboard takes the day that it is given", async () => {
  const { out } = await run(["dashboard", sample, "--json", "--as-of", "2020-03-31"]);
  expect(toLines(out)[0]?.["asOf"]).toBe("2020-03-31");
});

test("a dashboard of a paper with an error says what it is, beside the figures", async () => {
  const { code, out, error } = await run(["dashboard", "--json"], "A letter to the panel.");
  expect([code, toLines(out)[0]?.["notes"]]).toEqual([1, [expect.stringContaining("no day")]]);
  expect(error).toMatch(
    /^No project, .* was found in this paper\. Expected a table .*\.\nRead 0 projects, .*\n$/,
  );
});

test("profiles are listed, and one of them is shown as the file that an office can change", async () => {
  const { out } = await run(["profile", "list"]);
  expect(out).toContain("hampshire");
  const shown = await run(["profile", "show", "dorset"]);
  expect(JSON.parse(shown.out)).toMatchObject({ version: 1, name: "dorset", yearStart: 4 });
  expect(shown.out).toContain('\n  "name"');
  const listed = JSON.parse((await run(["profile", "list", "--json"])).out) as object[];
  expect(listed).toContainEqual(JSON.parse(shown.out));
});

test("a profile is drafted from papers, into a file that reads them", async () => {
  const paper = "Pledge\tHome by\nNight buses\tMay 2024\nYouth hub\tTBC\n";
  const { code, out, written } = await run(
    ["profile", "infer", "-", "--out", "my area.json"],
    paper,
  );
  expect([code, out]).toEqual([0, expect.stringMatching(/^A draft of the profile my-area\n/)]);
  expect(out).toMatch(/Pledge +title/);
  const draft = JSON.parse(written.get("my area.json") ?? "null") as object;
  expect(draft).toMatchObject({ name: "my-area", projectColumns: { "Home by": "forecast" } });
  const asJson = await run(["profile", "infer", "-", "--json"], paper);
  expect(toLines(asJson.out)[0]).toMatchObject({ value: { name: "area" }, problems: [] });
});

test.each([
  [["profile"], "profile takes list, show or infer."],
  [["profile", "draw"], "not “draw”"],
  [["profile", "list", "dorset"], "takes no names"],
  [["profile", "show"], "takes one name"],
  [["profile", "show", "atlantis"], "There is no profile “atlantis”"],
  [["profile", "infer"], "takes papers of one office"],
  [["profile", "infer", "/nowhere.txt"], "is not there"],
])("%j is refused in words", async (argv, words) => {
  expect(await run(argv)).toMatchObject({ code: 2, error: expect.stringContaining(words) });
});

test("schemas are listed by name and are of 2020-12", async () => {
  const all = JSON.parse((await run(["schema"])).out) as object;
  expect(Object.keys(all)).toEqual([
    "amount",
    "check",
    "comparison",
    "config",
    "dashboard",
    "decision",
    "finding",
    "forecast",
    "ledger",
    "paper",
    "problem",
    "profile",
    "profile-draft",
    "project",
    "review",
    "spotlight",
  ]);
  const { out } = await run(["schema", "paper"]);
  expect(out).toContain("https://json-schema.org/draft/2020-12/schema");
});

test("the demo shows findings, questions, changes, the ledger and a dashboard, and says what to try", async () => {
  const { code, out, written } = await run(["demo"]);
  expect(code).toBe(0);
  for (const words of [
    "The paper states 42 current projects; its",
    "1. No end date is stated for Budget consultation",
    "What changed from",
    "Forecasts of 50 projects over 2 papers",
    "Stated against counted",
    "Try next",
  ])
    expect(out).toContain(words);
  expect([...written.keys()]).toContain("pcplan-demo/panel-2020-02-07.txt.dashboard.json");
});

test("help and the version are always there", async () => {
  expect((await run(["--version"])).out).toMatch(/^\d+\.\d+\.\d+/);
  expect((await run(["--help"])).out).toContain("forecast [phrase…]");
  expect((await run(["dashboard", "--help"])).out).toContain("--as-of");
});

test.each([
  [[]],
  [["nonsense"]],
  [["forecast", "--nonsense"]],
  [["forecast", "--year-start", "2"]],
  [["money", "--as-of", "2020-01-01"]],
  [["dashboard", sample, "--as-of", "2020-02-30"]],
  [["schema", "nonsense"]],
  [["extract", "/nowhere/paper.txt"]],
  [["extract", "/"]],
  [["extract", "--profile", "nowhere", sample]],
  [["extract", "--profile", sample, sample]],
  [["serve", "--port", "70000"]],
])("%j is refused with a sentence", async (argv) => {
  const { code, out, error } = await run(argv);
  expect([code, out]).toEqual([2, ""]);
  expect(error).not.toBe("");
});
