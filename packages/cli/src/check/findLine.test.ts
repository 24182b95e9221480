import { expect, test } from "vitest";
import { findLine, withPlace } from "./findLine.js";

test.each([
  ["a text has lines", "june.txt", 12],
  ["a table as text has lines", "papers/June.CSV", 12],
  ["a PDF has pages, and its lines are those of the text taken out", "june.pdf", null],
  ["a spreadsheet has sheets", "june.xlsx", null],
  ["a file without a name that tells has none", null, null],
])("%s", (_reason, source, expected) => {
  expect(findLine({ source, line: 12 })).toBe(expected);
});

const nowhere = { page: null, line: null, row: null, column: null };

test.each([
  ["a line says it all", { ...nowhere, source: "june.txt", line: 12, row: 2 }, "Odd."],
  [
    "a page and a row",
    { ...nowhere, source: "june.pdf", page: 3, line: 12, row: 2 },
    "Odd. (page 3, row 2)",
  ],
  ["a row of a sheet", { ...nowhere, source: "june.xlsx", row: 2 }, "Odd. (row 2)"],
  ["the file as a whole", { ...nowhere, source: "june.pdf" }, "Odd."],
  ["no place", null, "Odd."],
])("%s", (_reason, at, said) => {
  expect(withPlace("Odd.", at)).toBe(said);
});
