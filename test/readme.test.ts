import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { drawDashboard } from "../tools/drawDashboard.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const bin = join(root, "packages/cli/dist/bin.js");
const pages = globSync(["*.md", "docs/**/*.md", "packages/*/*.md"], {
  cwd: root,
  exclude: ["**/node_modules/**", "**/CHANGELOG.md"],
});

interface Session {
  page: string;
  command: string;
  output: string;
}

/** The commands of a page's ```console blocks (`$ pcplan …`), each with the lines that follow it. */
function sessionsOf(page: string): Session[] {
  const blocks = readFileSync(join(root, page), "utf8").matchAll(/^```console\n([^]*?)^```$/gm);
  return [...blocks].flatMap(([, block = ""]) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((session) => {
        const [command = "", ...lines] = session.split("\n");
        return { page, command, output: lines.join("\n").trimEnd() };
      }),
  );
}

const sessions = pages.flatMap(sessionsOf);

test.each(sessions)("$page: $command prints what the page shows", ({ command, output }) => {
  expect(command).toMatch(/^pcplan /);
  const line = command.replace(/^pcplan /, `"${process.execPath}" "${bin}" `);
  const { stdout } = spawnSync("sh", ["-c", line], { cwd: root, encoding: "utf8" });
  expect(stdout.trimEnd()).toBe(output);
});

test("the README shows three examples at least", () => {
  expect(sessions.filter(({ page }) => page === "README.md").length).toBeGreaterThanOrEqual(3);
});

test.each(pages)("the links of %s lead somewhere", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  const files = targets.filter((target) => !/^(?:https?:|mailto:|#)/.test(target));
  const dead = files.filter(
    (file) => !existsSync(join(root, dirname(page), file.replace(/#.*$/, ""))),
  );
  expect(dead).toEqual([]);
});

test.each(pages)("the paths that %s names are there", (page) => {
  const text = readFileSync(join(root, page), "utf8").replace(/^```[^]*?^```$/gm, "");
  const named = [...text.matchAll(/`((?:packages|docs|test|tools|proof|bench)\/[\w./-]+)`/g)];
  const paths = named.map(([, path = ""]) => path).filter((path) => !/NAME|[A-Z]{3,}/.test(path));
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("the README's picture shows what the command prints", () => {
  const picture = readFileSync(join(root, "docs/images/dashboard.svg"), "utf8");
  expect(picture, "pnpm picture draws it anew").toBe(drawDashboard());
});
