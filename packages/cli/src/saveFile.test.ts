import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { UsageError } from "./ports.js";
import { saveFile } from "./saveFile.js";

const makeFolder = () => mkdtempSync(join(tmpdir(), "pcplan-save-"));

test("a file is saved into folders that are made for it, and nothing else is left", () => {
  const folder = makeFolder();
  const path = join(folder, "a", "b.json");
  saveFile(path, "{}\n");
  saveFile(path, "[]\n");
  expect(readFileSync(path, "utf8")).toBe("[]\n");
  expect(readdirSync(join(folder, "a"))).toEqual(["b.json"]);
});

test("what cannot be written is said in a sentence, and the old file stays", () => {
  const folder = makeFolder();
  const file = join(folder, "file");
  writeFileSync(file, "old");
  expect(() => saveFile(join(file, "new.json"), "x")).toThrow(UsageError);
  expect(() => saveFile(join(file, "new.json"), "x")).toThrow(
    "cannot be written: a file stands where its folder should be.",
  );
  mkdirSync(join(folder, "taken"));
  expect(() => saveFile(join(folder, "taken"), "x")).toThrow("cannot be written: it is a folder.");
  expect(readFileSync(file, "utf8")).toBe("old");
});

test.runIf(existsSync("/dev/full"))("a full disk is said", () => {
  expect(() => saveFile("/dev/full", "x")).toThrow(
    "/dev/full cannot be written: the disk is full.",
  );
});
