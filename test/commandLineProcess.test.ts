import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const bin = join(root, "packages/cli/dist/bin.js");
const paper = join(root, "packages/fixtures/papers/panel-2018-01.txt");

/** Runs a line of shell in a folder of its own, in which `pcplan` is the built command line. */
function runLine(line: string, env: Record<string, string> = {}) {
  const cwd = mkdtempSync(join(tmpdir(), "pcplan-line-"));
  const shell = `pcplan() { "${process.execPath}" "${bin}" "$@"; }; ${line}`;
  const { status, stdout, stderr } = spawnSync("bash", ["-c", shell], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { code: status, out: stdout, error: stderr, files: readdirSync(cwd) };
}

test.runIf(existsSync("/dev/full"))("output that cannot be written is one sentence", () => {
  const { code, error } = runLine('pcplan forecast "Q2 2018" > /dev/full');
  expect([code, error]).toEqual([2, "Standard output cannot be written: the disk is full.\n"]);
});

test("a pipe that closes ends the command without a word", () => {
  const { error } = runLine("yes 'Q2 2018' | pcplan forecast | head -1");
  expect(error).toBe("");
});

test("two absent files are two sentences, and the paper beside them is read", () => {
  const { code, out, error } = runLine(`pcplan extract --json one.pdf "${paper}" two.pdf`);
  expect([code, out.trimEnd().split("\n").length]).toEqual([2, 1]);
  expect(error).toMatch(/^one\.pdf is not there.*\n(.*\n)*two\.pdf is not there/m);
});

test("compare says each file that is not there, and takes a folder of two papers", () => {
  const { code, out, error } = runLine("pcplan compare one.pdf two.pdf");
  expect([code, out, error.match(/^\w+\.pdf is not there/gm)]).toEqual([
    2,
    "",
    ["one.pdf is not there", "two.pdf is not there"],
  ]);
  const folder = runLine(`cp "${paper}" a.txt; cp "${paper}" b.txt; pcplan compare .`);
  expect(folder).toMatchObject({ code: 0, out: expect.stringContaining("What changed") });
  const three = runLine(`for n in a b c; do cp "${paper}" $n.txt; done; pcplan compare .`);
  expect(three).toMatchObject({ code: 2, error: expect.stringContaining("3 papers are named") });
});

test("an empty folder is refused, and a folder of papers is read", () => {
  expect(runLine("pcplan extract .")).toMatchObject({
    code: 2,
    error: expect.stringContaining("holds no paper"),
  });
  const { code, out } = runLine(
    `cp "${paper}" a.txt; cp "${paper}" b.txt; pcplan extract --json .`,
  );
  expect([code, out.trimEnd().split("\n").length]).toEqual([0, 2]);
});

test("what an office settled, its answers and its baseline may lie beside the papers of a folder", () => {
  const { code, error } = runLine(
    `cp "${paper}" a.txt; echo '{"failOn":"never"}' > pcplan.json; echo '[]' > answers.json
     pcplan check --json . > baseline.json; pcplan extract --json a.txt > b.json; pcplan check .`,
  );
  expect([code, error]).toEqual([0, expect.not.stringContaining("does not fit")]);
});

test("each command that the demo shows gives what its file has", () => {
  const files = { findings: 1, questions: 1, changes: 0, ledger: 0, dashboard: 0 };
  const { out } = runLine(`pcplan demo | grep '^\\$ ' > all
    i=0; for file in ${Object.keys(files).join(" ")}; do i=$((i + 1))
      pcplan $(sed -n "$i"p all | cut -c 10-) 2>/dev/null > out; code=$?
      lines=$(wc -l < pcplan-demo/$file.txt)
      head -n "$lines" out | cmp - pcplan-demo/$file.txt && echo "$file $code"
    done`);
  expect(out).toBe(
    Object.entries(files)
      .map(([file, code]) => `${file} ${code}\n`)
      .join(""),
  );
});

test("pnpm's change of folder is undone, so that paths are the caller's", () => {
  const started = join(root, "tools/runFromCaller.ts");
  const line = `cp "${paper}" mine.txt; caller=$PWD; cd /; INIT_CWD="$caller" "${process.execPath}" "${started}" dashboard mine.txt --json`;
  expect(runLine(line)).toMatchObject({ code: 0, out: expect.stringMatching(/^\{/) });
});

test("a review file that cannot be written leaves no half of one", () => {
  const { code, error, files } = runLine(
    `mkdir review.json; pcplan compare "${paper}" "${paper}" --review review.json`,
  );
  expect([code, files]).toEqual([2, ["review.json"]]);
  expect(error).toContain("review.json is a folder");
});
