import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findFiles } from "./findFiles.js";

const folder = mkdtempSync(join(tmpdir(), "pcplan-find-"));
mkdirSync(join(folder, "empty"));
mkdirSync(join(folder, "papers.pdf"));
for (const name of ["b.TXT", "a.pdf", "notes.log", "[draft].txt"])
  writeFileSync(join(folder, name), "x");

test.each([
  ["a folder is the papers in it", ".", ["[draft].txt", "a.pdf", "b.TXT"]],
  ["a pattern is the files that it names", "*.pdf", ["a.pdf", "papers.pdf"]],
  ["a file is itself, whatever signs are in its name", "[draft].txt", ["[draft].txt"]],
  ["an absent file is itself", "absent.pdf", ["absent.pdf"]],
])("%s", (_name, path, files) => {
  expect(findFiles(join(folder, path))).toEqual(files.map((file) => join(folder, file)));
});

test("an empty folder and a pattern of nothing are refused", () => {
  expect(() => findFiles(join(folder, "empty"))).toThrow("holds no paper; expected files that end");
  expect(() => findFiles(join(folder, "*.docx"))).toThrow("No file is named like");
});
