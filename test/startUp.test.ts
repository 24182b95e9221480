import { spawnSync } from "node:child_process";
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

function loadedBy(...args: string[]): string {
  const options = ["--import", trace, bin, ...args];
  return spawnSync(process.execPath, options, { encoding: "utf8" }).stderr;
}

test.each([[["--help"]], [["forecast", "Q2 2018"]], [["money", "£5"]]])(
  "%j loads no schema library",
  (args) => {
    const loaded = loadedBy(...args);
    expect(loaded).toContain("bin.js");
    expect(loaded).not.toMatch(/[\\/]zod[\\/]/);
  },
);

test("extract does load it, so that the test above can fail", () => {
  expect(loadedBy("extract", paper)).toMatch(/[\\/]zod[\\/]/);
});
