import { readDocument } from "@pcplan/documents";
import { loadPaper } from "@pcplan/fixtures";
import { readPaper } from "@pcplan/core";
import { filesOf, runWith } from "../packages/cli/test/runWith.ts";
import { beforeAll, expect, test } from "vitest";

/** What a terminal, an annotation, a page or a spreadsheet might obey: escapes, C1, marks of direction, line breaks. */
const PAYLOAD = [
  "\u001b[2J\u001b]0;title\u0007",
  "\u009b31m\u0090",
  "\u202egnp\u202c\u2066x\u2069\u200f",
  "\u0000\b\u007f",
  "\r\n::error::broken out\r",
  "\u0085\u2028::set-output name=x::y\u2029",
].join("");

/** Signs that no output may hold: all control characters but tab and line feed, marks of direction, other line ends. */
// eslint-disable-next-line no-control-regex
const RAW = /[\0-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

const text = (words: string) => new TextEncoder().encode(words);

/** Puts the payload into every text that a paper's JSON holds, but for those that a schema keeps to a closed set. */
function poison(value: unknown, isFree: (text: string) => boolean): unknown {
  if (typeof value === "string")
    return isFree(value) ? `${value.slice(0, 5)}${PAYLOAD}${value.slice(5)}` : value;
  if (Array.isArray(value)) return value.map((one) => poison(one, isFree));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, CLOSED.has(key) ? one : poison(one, isFree)]),
  );
}

/** Fields whose values are codes, days, amounts or ids. */
const CLOSED: ReadonlySet<string> = new Set([
  "version",
  "kind",
  "precision",
  "earliest",
  "latest",
  "qualifier",
  "qualifiers",
  "assumptions",
  "edtf",
  "date",
  "asOf",
  "profile",
  "code",
  "severity",
  "stage",
  "scheme",
  "strandConfidence",
  "confidence",
  "amount",
  "currency",
  "role",
  "in",
  "id",
  "ids",
  "field",
  "deadline",
]);

const DAY = /^\d{4}-\d\d-\d\d$/;
const isFree = (words: string) => !DAY.test(words);

async function run(argv: string[], files: Record<string, Uint8Array>) {
  const written: string[] = [];
  const ran = await runWith(argv, {
    readFile: filesOf(files),
    page: { columns: 80 },
    stdinLines: async function* () {
      yield* [`Q5 2018${PAYLOAD}`, `£1,00,0 ${PAYLOAD}`];
    },
    writeFile: async (_path, words) => void written.push(words),
  });
  return { ...ran, written };
}

const files: Record<string, Uint8Array> = {};
const earlier = `earlier${PAYLOAD}.json`;
const later = `later${PAYLOAD}.json`;

beforeAll(async () => {
  for (const [name, sample] of [
    [earlier, "panel-2018-01.txt"],
    [later, "panel-2020-02-07.txt"],
  ] as const) {
    const { bytes } = await loadPaper(sample);
    const read = await readPaper(bytes, { readDocument, name: sample });
    if (!read.ok) throw new Error(read.problem.message);
    files[name] = text(JSON.stringify(poison(read.value, isFree)));
    // A text file with other controls than these is refused as none.
    const words = new TextDecoder().decode(bytes);
    files[`${name}.txt`] = text(
      words.replaceAll(/(?<=[a-z]{3}) (?=[a-z]{3})/g, " \u009b31m\u202egnp\u202c "),
    );
  }
});

const commands = [
  ["extract"],
  ["extract", "--json"],
  ["check"],
  ["check", "--json"],
  ["check", "--format", "github"],
  ["check", "--format", "sarif"],
  ["check", "--questions"],
  ["check", "--questions", "--json"],
  ["compare"],
  ["compare", "--json"],
  ["ledger"],
  ["ledger", "--json"],
  ["dashboard"],
  ["dashboard", "--json"],
  ["extract", "--review", "review.json"],
];

test.each(
  commands.flatMap(
    (command) =>
      [
        [command, ""],
        [command, ".txt"],
      ] as const,
  ),
)("%j of a paper (%s) full of controls sends none of them on", async (command, ending) => {
  const names = command[0] === "dashboard" ? [later] : [earlier, later];
  const { code, out, error, written } = await run(
    [...command, ...names.map((name) => name + ending)],
    files,
  );
  expect(code).toBeLessThan(2);
  expect(RAW.exec(out)).toBeNull();
  expect(RAW.exec(error)).toBeNull();
  for (const one of written) expect(RAW.exec(one)).toBeNull();
  expect(out.split("\n").filter((line) => /^::(?:error::broken|set-output)/.test(line))).toEqual(
    [],
  );
});

test.each([
  ["forecast"],
  ["forecast", "--json"],
  ["money"],
  ["money", "--json"],
  ["extract", `absent${PAYLOAD}`],
  [`chekc${PAYLOAD}`],
  ["check", `--fail${PAYLOAD}`],
  ["check", "--profile", PAYLOAD, "x"],
])("%j with controls in its words sends none of them on", async (...argv) => {
  const { out, error } = await run(argv, files);
  expect(out + error).not.toBe("");
  expect(RAW.exec(out)).toBeNull();
  expect(RAW.exec(error)).toBeNull();
});
