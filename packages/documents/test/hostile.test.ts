import { expect, test } from "vitest";
import { readDocument } from "../src/index.js";
import { hostileFiles } from "./hostile.js";

test.each(hostileFiles)("$name", async ({ codes, write }) => {
  const read = await readDocument(write(), { name: "paper" });
  expect(codes).toContain(read.ok ? null : read.problem.code);
  expect(JSON.stringify(read)).not.toContain("root:");
});
