import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { default as AjvDraft4 } from "ajv-draft-04";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { runWith } from "../packages/cli/test/runWith.ts";
import { createApp } from "../packages/http/src/index.js";

interface Check {
  findings: {
    code: string;
    message: string;
    about: string | null;
    found: string | null;
    at: { source: string } | null;
  }[];
  counts: Record<string, number>;
}

const papers = new URL("../packages/fixtures/papers/", import.meta.url);
const early = "panel-2018-01.txt";
const late = "panel-2020-02-07.txt";
const day = ["--as-of", "2018-01-26"];

/** Runs a command over the sample papers and over files held in memory. */
function run(argv: readonly string[], files: Record<string, string> = {}) {
  return runWith(argv, {
    readFile: async (path) => {
      const text = files[path];
      return text === undefined ? readFileSync(new URL(path, papers)) : Buffer.from(text);
    },
  });
}

async function check(...argv: string[]): Promise<Check> {
  return JSON.parse((await run(["check", "--json", ...argv])).out) as Check;
}

const count = ({ findings }: Check, code: string) =>
  findings.filter((one) => one.code === code).length;

describe("the sample papers", () => {
  test("January 2018: 43 rows for 42 stated, three blank, one TBD, nine lapsed", async () => {
    const found = await check(early, ...day);
    expect(found.findings.filter(({ code }) => code.startsWith("headline-c"))).toMatchObject([
      { message: "The paper states 42 current projects; its tables list 43." },
    ]);
    expect(
      [
        "headline-list",
        "forecast-blank",
        "forecast-tbd",
        "forecast-lapsed",
        "duplicate-project",
      ].map((code) => count(found, code)),
    ).toEqual([0, 3, 1, 9, 0]);
    expect(found.counts).toEqual({ error: 1, warning: 14, note: 29 });
  });

  test("by the financial reading none has lapsed, and the basis is declared", async () => {
    const found = await check(early, ...day, "--year-start", "4");
    expect([count(found, "forecast-lapsed"), count(found, "quarter-basis-undeclared")]).toEqual([
      0, 0,
    ]);
  });

  test("without a day nothing has lapsed, and one note says so", async () => {
    const found = await check(early);
    expect([count(found, "forecast-lapsed"), count(found, "as-of-unknown")]).toEqual([0, 1]);
  });

  test("February 2020: one lapsed, one legal date, no ratings", async () => {
    const { findings } = await check(late);
    const messages = (code: string) => findings.filter((one) => one.code === code);
    expect(messages("forecast-lapsed")).toMatchObject([
      { about: "Police Complaints Reform (statutory)" },
    ]);
    expect(messages("statutory-deadline")).toMatchObject([{ found: "Sep '20" }]);
    expect(findings.filter(({ code }) => /rag|red|headline/.test(code))).toEqual([]);
  });

  test("between the two: 41 rows not listed, two forecasts changed; their order does not matter", async () => {
    const found = await check(early, late, ...day);
    expect([count(found, "removed-unsaid"), count(found, "silent-reforecast")]).toEqual([41, 2]);
    const turned = await check(late, early, ...day);
    expect(turned.findings.filter(({ code }) => code !== "papers-out-of-order")).toEqual(
      found.findings,
    );
    expect(turned.findings.find(({ code }) => code === "papers-out-of-order")?.message).toContain(
      "7 February 2020 and 26 January 2018",
    );
  });
});

const seeds = new URL("../../shared/seeds/", import.meta.url);

/** Rules that quote a summary, which the sample papers say in other words than their originals. */
const quoting = new Set(["decision-without-amount"]);

test.skipIf(!existsSync(seeds)).each([
  [early, "001_1ecf8fbf64bc4a9b.txt"],
  [late, "000_68cfbea87335e9f6.txt"],
])("of %s its original %s gives the same findings", async (name, seed) => {
  const original = readFileSync(new URL(seed, seeds), "utf8");
  const { out } = await run(["check", "--json", ...day, seed], { [seed]: original });
  const codes = ({ findings }: Check) =>
    findings.map((one) => [one.code, quoting.has(one.code) ? one.about : one.message]);
  expect(codes(JSON.parse(out) as Check)).toEqual(codes(await check(name, ...day)));
});

test("the same paper twice is checked once, and that is said", async () => {
  const found = await check(late, late);
  expect([count(found, "same-paper"), count(found, "forecast-blank")]).toEqual([1, 1]);
});

test("a series with a paper that names no day says so", async () => {
  expect(count(await check(early, late), "paper-undated")).toBe(1);
});

test("papers of two offices are said", async () => {
  const one = JSON.parse((await run(["extract", "--json", late])).out) as object;
  const other = JSON.stringify({ ...one, office: "Another Office", title: "Other" });
  const { out } = await run(["check", "--json", late, "other.json"], { "other.json": other });
  expect(count(JSON.parse(out) as Check, "offices-differ")).toBe(1);
});

describe("a baseline", () => {
  test("leaves nothing new of the paper that it was made from, wherever its rows stand", async () => {
    const { out } = await run(["check", early, ...day, "--json"]);
    const baseline = out.replaceAll(/"line":\d+/g, '"line":1');
    const again = await run(["check", early, ...day, "--baseline", "b.json"], {
      "b.json": baseline,
    });
    expect(again.code).toBe(0);
    expect(again.out).toMatch(
      /^Nothing found\.\n\n44 findings of the baseline not shown\.\nRead 43 projects, .+\.\n$/,
    );
  });

  test("counts what it does not have", async () => {
    const baseline = '{"findings":[],"counts":{"error":0,"warning":0,"note":0}}';
    const files = { "b.json": baseline };
    expect((await run(["check", early, ...day, "--baseline", "b.json"], files)).code).toBe(1);
  });

  test.each([
    ["of another version", '{"version":2,"findings":[]}', "version 2"],
    ["of another shape", "[]", "no baseline"],
    ["that is not JSON", "nothing", "not JSON"],
  ])("%s is refused", async (_name, text, said) => {
    const { code, error } = await run(["check", late, "--baseline", "b.json"], { "b.json": text });
    expect(code).toBe(2);
    expect(error).toContain(said);
    expect(error).toContain("--json > baseline.json");
  });
});

test.each([
  [["check", late], 0],
  [["check", late, "--fail-on", "warning"], 1],
  [["check", early, "--fail-on", "never"], 0],
  [["check", early], 1],
  [["check", late, "--fail-on", "note"], 2],
  [["check", late, "--format", "xml"], 2],
  [["check", late, "--json", "--format", "sarif"], 2],
  [["check", late, "--questions", "--format", "sarif"], 2],
  [["check", "-", "-"], 2],
] as const)("%j exits with %i", async (argv, code) => {
  expect((await run(argv)).code).toBe(code);
});

test("annotations stand alone and escape what would end them", async () => {
  const text = "Project\tObjective\tForecast End Date\n100% a, b: c\tTo plan\tQ5 2018\n";
  const { out } = await run(["check", "a,b:c%.txt", "--format", "github"], { "a,b:c%.txt": text });
  expect(out).toContain("::warning file=a%2Cb%3Ac%25.txt,line=2,title=forecast-unreadable::");
  expect(out).toContain("of 100%25 a, b: c reads");
  expect(out).toContain("%0AExpected: ");
});

test.each([[[late]], [[early, late]], [[early, "--baseline", "b.json"]]])(
  "%j as SARIF is valid, with fingerprints of their own",
  async (argv) => {
    const files = { "b.json": '{"findings":[],"counts":{"error":0,"warning":0,"note":0}}' };
    const { out } = await run(["check", ...argv, "--format", "sarif"], files);
    const schemaFile = createRequire(import.meta.url).resolve(
      "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
    );
    const ajv = new AjvDraft4.default({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats.default(ajv);
    const isValid = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")) as object);
    const log = JSON.parse(out) as { runs: { results: { partialFingerprints: object }[] }[] };
    expect([isValid(log), isValid.errors]).toEqual([true, null]);
    const prints = log.runs[0]?.results.map((one) => JSON.stringify(one.partialFingerprints)) ?? [];
    expect(prints.length).toBeGreaterThan(5);
    expect(new Set(prints).size).toBe(prints.length);
    expect(isValid({ ...log, version: "2.0.0" })).toBe(false);
  },
);

test.each([[[late]], [[early, late]]])(
  "the service checks %j as the command does",
  async (files) => {
    const extracted = await run(["extract", "--json", ...files]);
    const body = `{"papers":[${extracted.out.trim().split("\n").join(",")}]}`;
    const headers = { "content-type": "application/json" };
    const response = await createApp().request("/v1/checks", { method: "POST", headers, body });
    const command = await run(["check", "--json", ...files]);
    expect(`${await response.text()}\n`).toBe(command.out);
  },
);

test("text fits 80 columns and ends with the counts and the receipts", async () => {
  const { out } = await run(["check", early, late, ...day]);
  const lines = out.trimEnd().split("\n");
  const receipts = lines.splice(-2);
  expect(receipts.map((line) => /: Read \d+ projects, .+\.$/.test(line))).toEqual([true, true]);
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  expect(lines.at(-1)).toMatch(/^1 must fix, \d+ worth checking, \d+ fine to ignore$/);
  expect(lines[0]).toBe("Must fix (1)");
});

test("questions are short, sourced and of the papers alone", async () => {
  const { out } = await run(["check", "--questions", early, late, ...day]);
  const words = out.replaceAll(/\s+/g, " ");
  expect(words).toContain(
    "The forecast of Police Complaints Reform moved from the fourth quarter of 2018 to January 2020, 13 to 15 months later.",
  );
  expect(out).toContain("(panel-2020-02-07.txt, line 44)");
  expect(out).not.toMatch(/missing|concealed/i);
});
