import { readFile } from "node:fs/promises";
import { changeKinds } from "@pcplan/core/comparison";
import { matchWays } from "@pcplan/core/identity";
import { expect, test } from "vitest";

const page = await readFile(new URL("../docs/reference/changes.md", import.meta.url), "utf8");
const firstCells = page
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("`", "")));

test("the page of changes lists every kind with its label, in their order", () => {
  const rows = firstCells.filter(([, kind]) => changeKinds.some((one) => one.kind === kind));
  expect(rows.map(([, kind, label]) => ({ kind, label }))).toEqual(
    changeKinds.map(({ kind, label }) => ({ kind, label })),
  );
});

test("the page of changes lists every way to match, in their order", () => {
  const rows = firstCells.filter(([, how]) => matchWays.some((one) => one === how));
  expect(rows.map(([, how]) => how)).toEqual(matchWays);
});
