import { expect, test } from "vitest";
import { findLine } from "./findLine.js";

test.each([
  ["a text has lines", "june.txt", 12],
  ["a table as text has lines", "papers/June.CSV", 12],
  ["a PDF has pages, and its lines are those of the text taken out", "june.pdf", null],
  ["a spreadsheet has sheets", "june.xlsx", null],
  ["a file without a name that tells has none", null, null],
])("%s", (_reason, source, expected) => {
  expect(findLine({ source, line: 12 })).toBe(expected);
});
