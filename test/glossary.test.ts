import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { forecastProblems } from "../packages/core/src/forecast/refusals.messages.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const glossary = readFileSync(join(root, "GLOSSARY.md"), "utf8");
const listed = [...glossary.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code = ""]) => code);

const refusalCodes = Object.keys(forecastProblems.en);

/** The codes that the source can give: what stands as a `code`, and the keys of the tables of messages. */
function codesIn(path: string): string[] {
  const source = readFileSync(join(root, path), "utf8");
  if (path.endsWith("forecast/refusals.messages.ts")) return refusalCodes;
  const lines = source.split("\n").filter((line) => /\bcode\b/.test(line));
  const keys = path.endsWith(".messages.ts")
    ? [...source.matchAll(/^ {2}"?([a-z]+(?:-[a-z]+)+)"?: /gm)]
    : [];
  const literals = [...lines.join("\n").matchAll(/"([a-z]+(?:-[a-z]+)+)"/g)];
  return [...literals, ...keys].map(([, code = ""]) => code);
}

const used = new Set(
  globSync("packages/*/src/**/*.ts", {
    cwd: root,
    exclude: ["**/*.test.ts", "**/*.cases.ts"],
  }).flatMap(codesIn),
);

test("every code that the source gives is in the glossary", () => {
  expect([...used].filter((code) => !listed.includes(code)).toSorted()).toEqual([]);
});

test("every code in the glossary is one that the source gives", () => {
  const source = globSync("packages/*/src/**/*.ts", { cwd: root })
    .map((path) => readFileSync(join(root, path), "utf8"))
    .join("");
  expect(listed.filter((code) => !source.includes(code.replace(/^forecast-/, "")))).toEqual([]);
});

test("the words are in the order of the alphabet, and codes within their table", () => {
  const tables = glossary.split(/^\| --- \| --- \|$/m).slice(1);
  for (const table of tables) {
    const rows = [...table.matchAll(/^\| `?([^|`]+?)`? \|/gm)].map(([, word = ""]) =>
      word.toLowerCase(),
    );
    const words = rows.filter((word) => word !== "code");
    expect(words).toEqual(words.toSorted((a, b) => a.localeCompare(b, "en")));
  }
});
