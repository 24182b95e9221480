import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { type Declaration, readDeclarations } from "../tools/readDeclarations.js";
import { readPublicFields } from "../tools/readPublicFields.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const faces = globSync("packages/core/src/*/index.ts", { cwd: root }).toSorted();

/** The exported types of a concept that its index gives on, or declares itself. */
function publicTypes(face: string): Declaration[] {
  const words = new Set(readFileSync(join(root, face), "utf8").match(/\w+/g));
  return globSync(`${dirname(face)}/*.ts`, {
    cwd: root,
    exclude: ["**/*.test.ts", "**/*.cases.ts"],
  })
    .flatMap((file) => readDeclarations(join(root, file)))
    .filter(({ name }) => words.has(name));
}

/** Fields without words; one that stands in several arms of a union is told in one of them. */
function untold({ name, fields }: Declaration): string[] {
  const told = new Set(fields.filter(({ words }) => words !== "").map(({ path }) => path));
  return fields
    .filter(({ path }) => !told.has(path))
    .map(({ path, line }) => `${name}.${path} (line ${line})`);
}

describe.each(faces)("%s", (face) => {
  test("every field of its types has words", () => {
    expect(publicTypes(face).flatMap(untold)).toEqual([]);
  });
});

test("there is something to look at, and a field without words is found", () => {
  const types = faces.flatMap(publicTypes);
  expect(types.length).toBeGreaterThan(80);
  const [first] = types.filter(({ fields }) => fields.length > 0);
  const bare = { name: "Bare", fields: [{ path: "field", line: 1, words: "" }] };
  expect(first && untold({ ...first, ...bare })).toEqual(["Bare.field (line 1)"]);
});

/** A command line is no library: nothing of its declarations is met by anybody. */
const packages = ["core", "documents", "fixtures", "http"];

describe("as a user of the built packages meets them", () => {
  const fields = packages
    .flatMap((name) => readPublicFields(join(root, "packages", name)))
    // Made of the OpenAPI document, whose words stand there and in `/docs`.
    .filter(({ where }) => !where.includes("/http/dist/client/paths.d.ts:"));

  test("every field of every type that can be reached has words", () => {
    expect(fields.filter(({ hasWords }) => !hasWords)).toEqual([]);
  });

  test.each([
    ["of the root", "ParsePaperOptions.profile"],
    ["of a field within a field", "Comparison.meeting"],
    ["of a type that only another type names", "ReviewLine.about"],
    ["of a type that another package names", "DocumentReader.name"],
    ["of a path with a star", "ReadOptions.name"],
    ["of a package with one file", "SamplePaper.bytes"],
  ])("a field is found %s: %s", (_why, name) => {
    expect(fields.map((field) => field.name)).toContain(name);
  });
});

describe("what is a public field", () => {
  const folder = mkdtempSync(join(tmpdir(), "pcplan-declarations-"));
  const dist = join(folder, "plan/dist");
  mkdirSync(dist, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each<[string, Record<string, string>, string[]]>([
    ["a field", { index: "export interface A { b: string }" }, ["A.b"]],
    [
      "with words, and so none without",
      { index: "export interface A { /** B. */ b: string }" },
      [],
    ],
    ["a type that is not exported", { index: "interface A { b: string } export {};" }, []],
    [
      "but that an exported one names",
      { index: "interface A { b: 1 } export type C = A[];" },
      ["A.b"],
    ],
    [
      "a type of another file",
      { index: 'export { type C as D } from "./c.js";', c: "export type C = { b: string };" },
      ["C.b"],
    ],
    [
      "a type that an import in brackets names",
      { index: 'export declare const d: import("./c.js").C;', c: "export type C = { b: 1 };" },
      ["C.b"],
    ],
    ["what a function takes", { index: "export declare function f(a: { b: 1 }): void;" }, ["f.b"]],
    ["a method", { index: "export interface A { b(): void }" }, ["A.b"]],
    [
      "a table of which the codes alone are taken",
      { index: "declare const t: { b: 1 }; export type C = keyof typeof t;" },
      [],
    ],
    [
      "an arm that is chosen by a field",
      { index: "interface A { /** B. */ b: 1 } export type C = Extract<A, { b: 1 }>;" },
      [],
    ],
  ])("%s", (_why, files, bare) => {
    rmSync(dist, { recursive: true });
    mkdirSync(dist);
    const manifest = { exports: { ".": { types: "./dist/index.d.ts" } } };
    writeFileSync(join(folder, "plan/package.json"), JSON.stringify(manifest));
    for (const [name, source] of Object.entries(files))
      writeFileSync(join(dist, `${name}.d.ts`), source);
    const read = readPublicFields(join(folder, "plan")).filter(({ hasWords }) => !hasWords);
    expect(read.map(({ name }) => name)).toEqual(bare);
  });
});
