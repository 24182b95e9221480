import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { drawPicture, pictures } from "../tools/drawPictures.js";
import { pages, runSession, sessionsOf } from "../tools/writeSessions.js";

const root = fileURLToPath(new URL("../", import.meta.url));

const sessions = pages.flatMap(sessionsOf);

test.each(sessions)("$page: $command prints what the page shows", ({ command, output }) => {
  expect(command).toMatch(/^pcplan /);
  expect(runSession(command), "pnpm shown writes it anew").toBe(output);
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

test.each(Object.entries(pictures))(
  "the README's picture %s shows what the command prints",
  (name, picture) => {
    const drawn = readFileSync(join(root, `docs/images/${name}.svg`), "utf8");
    expect(drawn, "pnpm shown draws it anew").toBe(drawPicture(picture));
    expect(readFileSync(join(root, "README.md"), "utf8")).toContain(`docs/images/${name}.svg`);
  },
);

test("the README leads to every page of reference", () => {
  const text = readFileSync(join(root, "README.md"), "utf8");
  const references = pages.filter((page) => page.startsWith("docs/reference/"));
  expect(references.filter((page) => !text.includes(`(${page})`))).toEqual([]);
});

const packages = globSync("packages/*/package.json", { cwd: root }).map(dirname);

describe.each(packages)("%s", (folder) => {
  const read = (name: string) => readFileSync(join(root, folder, name), "utf8");

  test("has its licence, where it comes from and words to be found by", () => {
    expect(read("LICENSE")).toBe(readFileSync(join(root, "LICENSE"), "utf8"));
    expect(JSON.parse(read("package.json"))).toMatchObject({
      repository: { directory: folder },
      homepage: expect.stringContaining(folder),
      keywords: expect.arrayContaining([expect.any(String)]),
    });
  });
});

test.each([".", ...packages])(
  "the first program of %s/README.md runs and prints something",
  (folder) => {
    const text = readFileSync(join(root, folder, "README.md"), "utf8");
    const [, program = ""] = /^```ts\n([^]*?)^```$/m.exec(text) ?? [];
    const args = ["--no-warnings", "--input-type=module-typescript", "--eval", program];
    const cwd = join(root, folder);
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).not.toBe("");
  },
);
