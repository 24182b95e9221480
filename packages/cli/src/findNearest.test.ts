import { expect, test } from "vitest";
import { findNearest, sayNearest } from "./findNearest.js";

test.each([
  ["two letters swapped", "chekc", "check"],
  ["one letter missing", "ledgr", "ledger"],
  ["one letter too many", "compaare", "compare"],
  ["one letter wrong", "forecost", "forecast"],
  ["capital letters", "DEMO", "demo"],
  ["another word", "weather", null],
  ["nothing", "", null],
])("%s: %s is near to %s", (_name, typed, nearest) => {
  const names = ["check", "compare", "demo", "forecast", "ledger"];
  expect(findNearest(typed, names)).toBe(nearest);
});

test("the offer is a sentence of its own, or nothing", () => {
  expect(sayNearest("dorst", ["dorset"])).toBe(" Did you mean “dorset”?");
  expect(sayNearest("atlantis", ["dorset"])).toBe("");
});
