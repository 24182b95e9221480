import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Declaration, readDeclarations } from "../tools/readDeclarations.js";

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
