import { expect, test } from "vitest";
import { parseRag } from "../rag/index.js";
import { foldWords } from "../text/index.js";
import { areaProfiles, detectProfile, vocabularyOf } from "./index.js";
import { parseProfileJson, profileSchema } from "./schema.js";
import { decisionColumns, projectColumns } from "./columns.vocabulary.js";
import { statusWords } from "./stages.vocabulary.js";
import { headlineCounts } from "./vocabulary.js";

test.each(areaProfiles.map((profile) => [profile.name, profile] as const))(
  "the shipped profile %s is one that an office could have written",
  (_name, profile) => {
    expect(profileSchema.parse(structuredClone(profile))).toEqual(profile);
    expect(profile.recognisedBy.length).toBeGreaterThan(0);
  },
);

test("shipped profiles have names of their own, and none is told by another's words", () => {
  expect(new Set(areaProfiles.map(({ name }) => name)).size).toBe(areaProfiles.length);
  for (const profile of areaProfiles)
    for (const words of profile.recognisedBy)
      expect(detectProfile([words], areaProfiles)?.profile.name).toBe(profile.name);
});

test.each([
  ["one area", ["Update for Essex Police"], "essex"],
  ["two areas", ["Essex Police and Surrey Police"], undefined],
  ["none", ["Update"], undefined],
])("a paper that names %s", (_name, lines, name) => {
  expect(detectProfile(lines, areaProfiles)?.profile.name).toBe(name);
});

test("the words of the common vocabulary are folded, as the words that are looked up are", () => {
  const tables = [projectColumns, decisionColumns, statusWords, headlineCounts];
  const words = tables.flatMap((table) => Object.keys(table));
  expect(words.filter((word) => foldWords(word) !== word)).toEqual([]);
});

test("a profile's words go over the common ones", () => {
  const own = parseProfileJson(
    '{"version":1,"name":"own","projectColumns":{"Where we are":"stage"}}',
  );
  const { projectColumns: columns } = vocabularyOf(own.ok ? own.value : null);
  expect([columns.get("where we are"), columns.get("project")]).toEqual(["stage", "title"]);
});

test("a profile's ratings go over the schemes", () => {
  const own = parseProfileJson('{"version":1,"name":"own","ratings":{"Not started":"ungraded"}}');
  const { ragScheme } = vocabularyOf(own.ok ? own.value : null);
  expect(parseRag("Not Started", ragScheme)?.value).toBe("ungraded");
  expect(parseRag("Amber", ragScheme)?.value).toBe("amber");
});

test.each([
  ["a rating that there is not", { version: 1, name: "a", ratings: { W: "white" } }, "ratings.W"],
  ["a field that is misspelt", { version: 1, name: "a", strand: [] }, "strand"],
  ["a name with a space", { version: 1, name: "a b" }, "lower case letters"],
  ["a stage that there is not", { version: 1, name: "a", stages: { Done: "done" } }, "stages.Done"],
  ["a scheme that there is not", { version: 1, name: "a", ragScheme: "rag-9" }, "one of rag-3"],
  ["a quarter basis that there is not", { version: 1, name: "a", yearStart: 7 }, "yearStart"],
  ["an id without digits", { version: 1, name: "a", decisionRefs: ["D"] }, "D#-#"],
  ["no object", "hampshire", "expected object"],
  ["an older version", { version: 0, name: "a" }, "version"],
])("%s is refused with words that name it", (_name, json, words) => {
  const read = parseProfileJson(JSON.stringify(json));
  const problems = read.ok ? [] : read.problems;
  expect(problems.map(({ code }) => code)).toEqual(["json-unfit"]);
  expect(problems[0]?.message).toContain(words);
});
