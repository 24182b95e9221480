import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { formats, kinds, writtenFormats } from "../src/index.js";
import { readers } from "../src/readers.js";
import { writers } from "../src/writers.js";

const root = fileURLToPath(new URL("../", import.meta.url));

/** The folders of the source that hold a file of this name. */
const foldersWith = (file: string) =>
  globSync(`src/*/${file}.ts`, { cwd: root })
    .map((path) => basename(dirname(path)))
    .toSorted();

describe("the table of kinds says what the package has", () => {
  test.each([
    ["read", formats],
    ["write", writtenFormats],
  ] as const)("%s", (side, codes) => {
    expect(foldersWith(side)).toEqual([...codes].toSorted());
    const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
      exports: Record<string, Record<string, string>>;
    };
    const source = manifest.exports[`./*/${side}`]?.["@pcplan/source"] ?? "";
    for (const code of codes) expect(existsSync(root + source.replace("*", code))).toBe(true);
  });

  test("no ending stands for two kinds", () => {
    const endings = Object.values(kinds).flatMap(({ extensions }) => extensions);
    expect(endings.length).toBe(new Set(endings).size);
  });
});

test.each(formats)("%s is loaded as the reader of its own subpath", async (code) => {
  const subpath = (await import(`../src/${code}/read.ts`)) as Record<string, unknown>;
  expect(Object.values(subpath)).toContain(await readers[code]());
});

test.each(writtenFormats)("%s is loaded as the writer of its own subpath", async (code) => {
  const subpath = (await import(`../src/${code}/write.ts`)) as Record<string, unknown>;
  expect(Object.values(subpath)).toContain(await writers[code]());
});
