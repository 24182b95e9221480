import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
/** The public face of each concept, and of each subpath that reads or writes a format. */
const faces = globSync(
  [
    "packages/core/src/*/index.ts",
    "packages/documents/src/index.ts",
    "packages/documents/src/*/{read,write}.ts",
  ],
  { cwd: root },
);

interface Example {
  of: string;
  lines: string[];
}

/** The `@example` of every exported function of a file: what follows it up to the next tag or the comment's end. */
function examplesIn(source: string): Example[] {
  const documented =
    /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export (?:async function|function\*?|const) (\w+)/g;
  return [...source.matchAll(documented)].flatMap(([, comment = "", of = ""]) => {
    const after = comment.split("@example")[1]?.split(/^\s*\* @/m)[0] ?? "";
    const lines = after.split("\n").map((line) => line.replace(/^\s*\* ?/, "").trimEnd());
    const code = lines.filter((line) => line !== "");
    return code.length === 0 ? [] : [{ of, lines: code }];
  });
}

const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

/** Turns `expression; // => value` into a comparison; other lines are set-up. */
function toBody(lines: readonly string[]): string {
  return lines
    .map((line) => {
      const [, expression, value] = /^(.*?);? \/\/ => (.*)$/.exec(line) ?? [];
      return expression === undefined ? line : `check(${expression}, (${value}));`;
    })
    .join("\n");
}

describe.each(faces)("%s", async (face) => {
  const concept = dirname(face);
  const load = async (path: string): Promise<Record<string, unknown>> => import(join(root, path));
  const own = await load(face);
  const schemas = globSync(`${concept}/schema.ts`, { cwd: root }).map(load);
  const inScope = Object.assign(
    {},
    await load("packages/core/src/index.ts"),
    ...(await Promise.all(schemas)),
    own,
  );
  const sources = globSync(`${concept}/*.ts`, { cwd: root, exclude: ["**/*.test.ts"] }).map(
    (path) => readFileSync(join(root, path), "utf8"),
  );
  const examples = sources.flatMap(examplesIn).filter(({ of }) => of in inScope);

  test.each(examples)("the example of $of gives what it says", async ({ of, lines }) => {
    let compared = 0;
    const check = (found: unknown, stated: unknown) => {
      compared++;
      expect(found).toEqual(stated);
    };
    const names = ["check", ...Object.keys(inScope)];
    await new AsyncFunction(...names, toBody(lines))(check, ...Object.values(inScope));
    expect(compared, `${of} has an example that compares nothing`).toBeGreaterThan(0);
  });

  test("every public function has an example", () => {
    const shown = new Set(examples.map(({ of }) => of));
    const functions = Object.keys(own).filter((name) => typeof own[name] === "function");
    expect(functions.filter((name) => !shown.has(name))).toEqual([]);
  });
});
