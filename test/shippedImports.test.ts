import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const source = fileURLToPath(new URL("../packages/core/src/", import.meta.url));

/** Every module that is loaded with those given, through imports and what is passed on by exports. */
function loadedWith(entries: readonly string[]): string[] {
  const seen = new Set<string>();
  const open = [...entries];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    open.push(...importsOf(file));
  }
  return [...seen];
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), "utf8");
  const named = text.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"'\n]+\.js)["']/g);
  return [...named].map(([, path = ""]) => join(dirname(file), path.replace(/\.js$/, ".ts")));
}

test("what is shipped loads no cases and no tests", () => {
  const loaded = loadedWith(globSync(["index.ts", "*/index.ts", "*/schema.ts"], { cwd: source }));
  expect(loaded.length).toBeGreaterThan(200);
  expect(loaded).toContain("findings/rules/forecast-blank.messages.ts");
  expect(loaded.filter((file) => /\.(?:cases|test)\.ts$/.test(file))).toEqual([]);
});
