// Writes what JSON Schemas say of shapes and their fields: the doc comments of the public interfaces, as data.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Declaration, readDeclarations, wordsOf } from "./readDeclarations.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = join(root, "packages/core/src");
const target = join(folder, "schemas/descriptions.vocabulary.ts");

/** The words of every shape that has a schema, by the name of its type and the path of its field. */
export function describeSchemas(): Record<string, Record<string, string>> {
  const files = globSync("*/**/*.ts", { cwd: folder, exclude: ["**/*.test.ts", "**/*.cases.ts"] });
  const declared = new Map<string, Declaration>();
  const names = shapeNames();
  for (const one of files.toSorted().flatMap((file) => readDeclarations(join(folder, file)))) {
    if (names.includes(one.name) && declared.has(one.name))
      throw new Error(`The shape ${one.name} is declared twice.`);
    declared.set(one.name, one);
  }
  return Object.fromEntries(
    names.map((name) => [name, Object.fromEntries([...wordsOf(name, declared)].toSorted())]),
  );
}

/** The names of the table of shapes, as they stand in its file. */
function shapeNames(): string[] {
  const source = readFileSync(join(folder, "schemas/shapes.ts"), "utf8");
  const table = source.slice(source.indexOf("export const shapes"));
  return [...table.matchAll(/^ {2}([A-Z]\w+): /gm)].map(([, name = ""]) => name);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const data = JSON.stringify(describeSchemas(), null, 2);
  const head = "// Made of the doc comments of the interfaces by `pnpm describe`; do not edit.";
  const type = "Readonly<Record<string, Readonly<Record<string, string>>>>";
  const note =
    "/** What every shape and its fields are, by the name of the type and the path of the field. */";
  writeFileSync(target, `${head}\n${note}\nexport const descriptions: ${type} = ${data};\n`);
}
