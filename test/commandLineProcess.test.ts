import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
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

/** Makes this Node call itself an older one before the command line is loaded. */
const pretend = (version: string) =>
  `data:text/javascript,Object.defineProperty(process.versions, "node", { value: "${version}" })`;

test.each(["20.20.2", "22.12.0", "18.0.0"])("Node %s is too old, in one sentence", (version) => {
  const args = ["--import", pretend(version), bin, "forecast", "Q2 2018"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect([status, stdout, stderr]).toEqual([
    2,
    "",
    `pcplan needs Node 22.13 or a later one; this is ${version}.\n`,
  ]);
});

test("a Node that is new enough is taken", () => {
  const args = ["--import", pretend("22.13.0"), bin, "forecast", "Q2 2018"];
  expect(spawnSync(process.execPath, args).status).toBe(0);
});

test.runIf(existsSync("/proc/self"))("a folder that may not be written is one sentence", () => {
  const { code, error } = runLine(
    `pcplan profile infer "${paper}" --out /proc/self/area.json > /dev/null`,
  );
  expect([code, error]).toEqual([
    2,
    expect.stringMatching(/^\/proc\/self\/area\.json cannot be written: [^\n]+\.\n$/),
  ]);
});

test("Ctrl-C ends a command that waits with 130, and leaves nothing half-written", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "pcplan-stop-"));
  const child = spawn(process.execPath, [bin, "extract", "-", "--review", "answers.json"], { cwd });
  child.stdin.write("Project\tForecast\nFilms\tQ2 2018\n");
  await once(child, "spawn");
  const stopping = setInterval(() => child.kill("SIGINT"), 200);
  const [code, signal] = (await once(child, "exit")) as [number | null, string | null];
  clearInterval(stopping);
  // A shell gives 130 too where the signal came before there was anything to stop.
  const seen = signal === "SIGINT" ? 130 : code;
  expect([seen, readdirSync(cwd)]).toEqual([130, []]);
});

test("wrong names, help and a subfolder, as a person types them", () => {
  const { code, error } = runLine("pcplan chekc");
  expect([code, error]).toEqual([2, expect.stringContaining("Did you mean “check”?")]);
  expect(runLine("pcplan help && pcplan -h && pcplan help check").code).toBe(0);
  const line = `mkdir -p a/b; cp "${paper}" a/mine.txt; cd a/b; pcplan dashboard ../mine.txt --json`;
  expect(runLine(line)).toMatchObject({ code: 0, out: expect.stringMatching(/^\{/) });
});
