import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findingCodes } from "./index.js";
import { configSchema } from "./schema.js";

test.each([
  ["nothing settled", {}, true],
  ["all of it", { profile: "dorset", yearStart: 4, failOn: "never", rules: { odd: "off" } }, true],
  ["a schema for the editor", { $schema: "https://example.org/config.json" }, true],
  ["a field that there is not", { failon: "never" }, false],
  ["a month in which no year starts", { yearStart: 7 }, false],
  ["a severity that there is not", { rules: { "forecast-blank": "loud" } }, false],
  ["a path of nothing", { review: " " }, false],
  ["a list", [], false],
])("%s", (_reason, value, isRead) => {
  expect(configSchema.safeParse(value).success).toBe(isRead);
});

test("every code that the glossary tells of reading and checking a paper can be chosen, but for a file's own", () => {
  const glossary = readFileSync(new URL("../../../../GLOSSARY.md", import.meta.url), "utf8");
  const tables = ["Reading a paper", "Checking a paper, and papers across"].map(
    (heading) => glossary.split(`### ${heading}`)[1]?.split("### ")[0] ?? "",
  );
  const told = tables.flatMap((table) => [...table.matchAll(/^\| `([a-z-]+)` \|/gm)]);
  const codes = told.map(([, code = ""]) => code).filter((code) => !code.startsWith("infer-"));
  expect(codes.length).toBeGreaterThan(60);
  expect(codes.filter((code) => !findingCodes.includes(code))).toEqual([]);
});
