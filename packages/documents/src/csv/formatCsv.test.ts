import { expect, test } from "vitest";
import { formatCsv } from "./formatCsv.js";

test.each([
  ["=1+1", "'=1+1", "a formula"],
  ["+44 20", "'+44 20", "a formula to some programs"],
  ["@SUM(A1)", "'@SUM(A1)", "a formula to some programs"],
  ["＝1+1", "'＝1+1", "a formula where signs are of full width"],
  ["－2+3", "'－2+3", "a formula where signs are of full width"],
  ["\n=1+1", `"'\n=1+1"`, "a formula behind a line break that some programs drop"],
  ["-5", "-5", "a number"],
  ["a = b", "a = b", "words"],
  ["abc\u202egnp", "abc‹U+202E›gnp", "words that would be read backwards"],
])("the cell %j is written as %j: %s", (cell, written) => {
  expect(formatCsv([[cell]])).toBe(`${written}\r\n`);
});
