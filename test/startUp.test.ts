import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const bin = fileURLToPath(new URL("../packages/cli/dist/bin.js", import.meta.url));
const paper = fileURLToPath(
  new URL("../packages/fixtures/papers/panel-2020-02-07.txt", import.meta.url),
);

/** Prints the address of every module that is loaded, on standard error. */
const trace = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from "node:module";
  registerHooks({ load(url, context, next) { process.stderr.write(url + "\\n"); return next(url, context); } });
`)}`;

/** The text of every module that a command loads: what is bundled has no file of its own to be known by. */
function loadedBy(...args: string[]): string {
  const options = ["--import", trace, bin, ...args];
  const { stderr } = spawnSync(process.execPath, options, { encoding: "utf8" });
  const files = stderr.split("\n").filter((line) => line.startsWith("file:"));
  return files.map((file) => readFileSync(fileURLToPath(file), "utf8")).join("\n");
}

test.each([[["--help"]], [["forecast", "Q2 2018"]], [["money", "£5"]], [["extract", paper]]])(
  "%j loads no schema library",
  (args) => {
    const loaded = loadedBy(...args);
    expect(loaded).toContain("runCommand");
    expect(loaded).not.toMatch(/ZodError/);
  },
);

test("schema does load it, so that the tests above can fail", () => {
  expect(loadedBy("schema", "paper")).toMatch(/ZodError/);
});
