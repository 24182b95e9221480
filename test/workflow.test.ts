import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const workflow = readFileSync(join(root, "docs/ci/pcplan-check.yml"), "utf8");
const steps = [...workflow.matchAll(/^ {8}run: (.+)$/gm)].map(([, line = ""]) =>
  line.replace(/^'(.*)'$/, "$1"),
);

const folder = mkdtempSync(join(tmpdir(), "pcplan-workflow-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Packs every package as npm would get it, into a folder of the office's repository. */
function pack(into: string): void {
  mkdirSync(into);
  for (const name of ["core", "documents", "fixtures", "http", "cli"])
    execFileSync("pnpm", [
      "--dir",
      join(root, "packages", name),
      "pack",
      "--out",
      join(into, `${name}.tgz`),
    ]);
}

function runStep(line: string) {
  const { status, stdout } = spawnSync("bash", ["-e", "-c", line], {
    cwd: folder,
    encoding: "utf8",
    env: {
      ...process.env,
      PATH: [dirname(process.execPath), process.env["PATH"]].join(delimiter),
      PAPERS: "papers of the panel",
      PCPLAN: "./pcplan/*.tgz",
      RUNNER_TEMP: join(folder, "temp"),
    },
  });
  return { status, stdout };
}

test("the workflow in docs/ci runs as it stands, from packed copies, over papers of any name and kind", () => {
  pack(join(folder, "pcplan"));
  const papers = join(folder, "papers of the panel");
  mkdirSync(papers);
  cpSync(
    join(root, "packages/fixtures/papers/panel-2018-01.txt"),
    join(papers, "Jan 2018, final.TXT"),
  );
  cpSync(join(root, "packages/fixtures/papers/offices/surrey-actions.md"), join(papers, "b.md"));
  const [installed, annotated, asked, ...more] = steps.map(runStep);
  expect([installed?.status, annotated?.status, asked?.status, more]).toEqual([0, 1, 0, []]);
  expect(annotated?.stdout).toMatch(
    /^::error file=papers of the panel\/Jan 2018%2C final\.TXT,.*title=headline-count/m,
  );
  expect(asked?.stdout).toContain("Which is right?");
});
