import { filesOf, runWith } from "../packages/cli/test/runWith.ts";
import { expect, test } from "vitest";

/** Runs a command over files held in memory, with three phrases on standard input. */
function run(argv: string[], files: Record<string, Uint8Array> = {}) {
  return runWith(argv, {
    readFile: filesOf(files),
    readStdin: async () => new TextEncoder().encode("Q2 2018\n\nTBD\n"),
    stdinLines: async function* () {
      yield* ["Q2 2018", "", "TBD"];
    },
  });
}

const text = (words: string) => new TextEncoder().encode(words);

test("one object comes back for each line, an empty one included", async () => {
  const { code, out } = await run(["forecast", "--json"]);
  const kinds = out
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { kind: string }).kind);
  expect([code, kinds]).toEqual([0, ["period", "blank", "tbd"]]);
});

test.each([
  ["an unreadable phrase", ["forecast", "Q5 2018"], 1],
  ["an unknown command", ["guess"], 2],
  ["an unknown flag", ["forecast", "--guess"], 2],
  ["a wrong year start", ["forecast", "--year-start", "2", "Q1 2018"], 2],
  ["a day that does not exist", ["dashboard", "--as-of", "2020-02-31", "a"], 2],
  ["an absent file", ["extract", "absent.txt"], 2],
  ["an empty file", ["extract", "empty"], 2],
  ["a binary file", ["extract", "binary"], 2],
  ["a text whose bytes are in no encoding", ["extract", "--json", "broken"], 1],
  ["a text without a table", ["extract", "--json", "prose"], 1],
  ["a row with too few cells", ["extract", "--json", "short"], 1],
  ["help", ["--help"], 0],
] as const)("%s gives its exit code", async (_name, argv, code) => {
  const files = {
    empty: new Uint8Array(),
    binary: new Uint8Array([0, 1, 2]),
    broken: Uint8Array.from([...text("Project\tForecast\nFilms \t"), 0xff, 0xfe, 0x41]),
    prose: text("Nothing to count here."),
    short: text("Project\tObjective\tForecast End Date\nA plan\tTo plan\n"),
  };
  const result = await run([...argv], files);
  expect(result.code).toBe(code);
  expect(result.out + result.error).not.toBe("");
});

test("a file that cannot be read is said, and the others are printed all the same", async () => {
  const table = text("Project\tForecast\nCourt Films\tQ2 2018\n");
  const files = { first: table, empty: new Uint8Array(), last: table };
  const { code, out, error } = await run(["extract", "--json", ...Object.keys(files)], files);
  expect([code, out.trim().split("\n").length]).toEqual([2, 2]);
  expect(error).toContain("empty is empty.");
});

test("what was lost to a broken encoding is said, with its line, and the rest is given", async () => {
  const broken = Uint8Array.from([
    ...text("Project\tForecast\nFilms "),
    0xff,
    0xfe,
    ...text("\tQ2 2018"),
  ]);
  const { code, out } = await run(["extract", "--json", "broken"], { broken });
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    projects: [{ title: "Films \ufffd\ufffd", forecast: { kind: "period" } }],
    problems: [{ code: "encoding-broken", at: { source: "broken", line: 2 } }],
  });
});
