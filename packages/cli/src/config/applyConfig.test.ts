import { expect, test } from "vitest";
import { filesOf, runWith } from "../../test/runWith.ts";

const paper = `Panel of 7 February 2020

Project\tObjective\tForecast End Date
Court Films\tTo film\tQ4 2019
Youth Hub\tTo open\t
`;

function run(argv: string[], files: Record<string, unknown> = {}) {
  const held = Object.entries({ ...files, "paper.txt": paper }).map(
    ([path, content]): [string, string] => [
      path,
      typeof content === "string" ? content : JSON.stringify(content),
    ],
  );
  return runWith(argv, { readFile: filesOf(Object.fromEntries(held)) });
}

const codesOf = (out: string) =>
  (JSON.parse(out) as { findings: { code: string; severity: string }[] }).findings.map(
    ({ code, severity }) => `${code} ${severity}`,
  );

const check = ["check", "paper.txt", "--json"];

test("without a file nothing is settled, and forecasts are read by calendar years", async () => {
  const { out } = await run(check);
  expect(codesOf(out)).toEqual(
    expect.arrayContaining(["forecast-lapsed warning", "forecast-blank warning"]),
  );
});

test("the start of the year is the file's, and a flag wins over it", async () => {
  const files = { "pcplan.json": { yearStart: 4 } };
  const latest = async (...flags: string[]) =>
    JSON.parse((await run(["forecast", "Q4 2019", "--json", ...flags], files)).out) as object;
  expect(await latest()).toMatchObject({ latest: "2020-03-31" });
  expect(await latest("--year-start", "1")).toMatchObject({ latest: "2019-12-31" });
});

test("the file wins over the profile that it names", async () => {
  const settled = { profile: "dorset", yearStart: 1 };
  const { out } = await run(check, { "pcplan.json": settled });
  expect(codesOf(out)).toContain("forecast-lapsed warning");
  const ofProfile = await run(check, { "pcplan.json": { profile: "dorset" } });
  expect(codesOf(ofProfile.out)).not.toContain("forecast-lapsed warning");
});

test.each([
  ["a rule is off", { "forecast-blank": "off" }, [], "forecast-lapsed warning", 0],
  [
    "a rule is an error, so the check fails",
    { "forecast-blank": "error" },
    [],
    "forecast-blank error",
    1,
  ],
  [
    "a flag wins over the file",
    { "forecast-blank": "error" },
    ["forecast-blank=note"],
    "forecast-blank note",
    0,
  ],
  [
    "the last of two flags wins",
    {},
    ["forecast-blank=error", "forecast-blank=note"],
    "forecast-blank note",
    0,
  ],
  [
    "flags of two rules stand beside each other",
    {},
    ["forecast-blank=note", "forecast-lapsed=error"],
    "forecast-lapsed error",
    1,
  ],
] as const)("%s", async (_reason, rules, flags, told, code) => {
  const argv = [...check, ...flags.flatMap((words) => ["--rule", words])];
  const found = await run(argv, { "pcplan.json": { rules } });
  expect([found.code, codesOf(found.out)]).toEqual([code, expect.arrayContaining([told])]);
  if (Object.values<string>(rules).includes("off"))
    expect(found.out).not.toContain('"forecast-blank"');
});

test("what makes a check fail is the file's, and a flag wins over it", async () => {
  const files = { "pcplan.json": { failOn: "warning" } };
  expect((await run(check, files)).code).toBe(1);
  expect((await run([...check, "--fail-on", "never"], files)).code).toBe(0);
});

test("paths are taken from the folder of the file", async () => {
  const files = {
    "office/settled.json": { profile: "area.json", review: "answers.json", baseline: "../b.json" },
    "office/area.json": { version: 1, name: "rutland" },
    "office/answers.json": [],
    "b.json": { findings: [], counts: { error: 0, warning: 0, note: 0 } },
  };
  const argv = ["check", "paper.txt", "--config", "office/settled.json"];
  expect(await run(argv, files)).toMatchObject({ code: 0 });
  for (const path of ["office/area.json", "office/answers.json", "b.json"]) {
    const { [path]: _, ...others } = files as Record<string, unknown>;
    expect(await run(argv, others)).toMatchObject({
      code: 2,
      error: expect.stringContaining(path),
    });
  }
});

test("a command that takes none of it does not read it", async () => {
  expect(await run(["money", "£5"], { "pcplan.json": "{" })).toMatchObject({ code: 0 });
});

test.each([
  [{ failon: "never" }, "“failon” does not fit: there is no such field (did you mean “failOn”?)"],
  [{ failOn: "nver" }, "(did you mean “never”?)"],
  [{ rules: { "forecast-blnk": "off" } }, "(did you mean “forecast-blank”?)"],
  [{ rules: { "forecast-blank": "of" } }, "(did you mean “off”?)"],
  [{ yearStart: "4" }, "“yearStart” does not fit"],
  [{ profile: "dorst" }, "Did you mean “dorset”?"],
  ["{", "not JSON"],
  ["[]", "pcplan.json cannot be used"],
])("%j is refused, and the right name is offered", async (settled, words) => {
  expect(await run(check, { "pcplan.json": settled })).toMatchObject({
    code: 2,
    out: "",
    error: expect.stringContaining(words),
  });
});

test.each([
  [
    "forecast-blnk=off",
    "There is no rule “forecast-blnk”; docs/reference/rules.md has them all. Did you mean “forecast-blank”?\n",
  ],
  [
    "forecast-blank=of",
    "--rule takes forecast-blank= and then off, note, warning or error, not “of”. Did you mean “off”?\n",
  ],
  ["forecast-blank", "not “”.\n"],
])("--rule %s is refused, and the right name is offered", async (words, said) => {
  const { code, error } = await run([...check, "--rule", words]);
  expect([code, error]).toEqual([2, expect.stringContaining(said)]);
});

test("a file that --config names must be there", async () => {
  expect(await run([...check, "--config", "no.json"])).toMatchObject({
    code: 2,
    error: expect.stringContaining("no.json is not there"),
  });
});
