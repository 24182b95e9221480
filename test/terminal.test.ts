import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const bin = join(root, "packages/cli/dist/bin.js");
const paper = join(root, "packages/fixtures/papers/panel-2018-01.txt");
const hasTmux = spawnSync("tmux", ["-V"]).status === 0;

/** What stands on a terminal of so many columns after some lines were typed into it, with its marks of colour. */
function runInTerminal(columns: number, script: string): string {
  const folder = mkdtempSync(join(tmpdir(), "pcplan-terminal-"));
  const file = join(folder, "session.sh");
  const pcplan = `pcplan() { "${process.execPath}" "${bin}" "$@"; }`;
  writeFileSync(file, `${pcplan}\n${script}\ntmux -L "$NAME" wait-for -S done\nsleep 600\n`);
  // A server of its own, for one that was ended a moment ago may still be there.
  const name = basename(folder);
  const tmux = (...args: string[]) =>
    spawnSync("tmux", ["-L", name, "-f", "/dev/null", ...args], {
      encoding: "utf8",
      env: { ...process.env, NAME: name, TMUX: "", LC_ALL: "C.UTF-8" },
    });
  const size = ["-x", String(columns), "-y", "300"];
  tmux("new-session", "-d", ...size, "-c", folder, `bash ${file}`);
  tmux("wait-for", "done");
  const { stdout } = tmux("capture-pane", "-p", "-e");
  tmux("kill-server");
  return stdout;
}

test.skipIf(!hasTmux).each([
  [80, "", true],
  [80, "export NO_COLOR=1", false],
  [40, "", true],
  [40, "export NO_COLOR=1", false],
])("a terminal of %i columns %s", (columns, setting, isMarked) => {
  const screen = runInTerminal(
    columns,
    `unset NO_COLOR; ${setting}
pcplan dashboard "${paper}" --as-of 2018-01-26; echo "code $?"
pcplan chekc; echo "code $?"
pcplan check; echo "code $?"`,
  );
  const lines = stripVTControlCharacters(screen).split("\n");
  expect(screen.includes("\u001b[1m")).toBe(isMarked);
  expect(lines.filter((line) => line.length > columns)).toEqual([]);
  expect(screen).toContain("Did you mean “check”?");
  expect(screen.replace(/\s+/g, " ")).toContain("Usage: pcplan check FILE…");
  expect(lines.filter((line) => line.startsWith("code "))).toEqual(["code 0", "code 2", "code 2"]);
});
