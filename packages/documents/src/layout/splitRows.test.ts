import { expect, test } from "vitest";
import { splitRows } from "./splitRows.js";
import type { Run } from "./types.js";

/** One word of a column, on the line with this number; the lines stand close together. */
function word(text: string, column: number, line: number): Run {
  const left = 10 + 200 * column;
  const bottom = 110 + 14 * line;
  const place = { left, right: left + 5 * text.length, top: bottom - 10, bottom };
  const size = { width: 5 * text.length, height: 10 };
  return { text, ...place, ...size, isBold: false, turned: "not", part: null, isArtifact: false };
}

const rows = [
  ["Project", "Due"],
  ["Cyber crime in rural areas and towns", "May"],
  ["Kit", "June"],
  ["Vetting", "July"],
  ["Estates", "May"],
];

test("a row with an empty cell is a row also where nearly all lines are full", () => {
  const given = [...rows.slice(0, 3), ["Body worn video", ""], ...rows.slice(3)];
  const runs = given.flatMap((row, line) =>
    row.flatMap((text, column) => (text === "" ? [] : [word(text, column, line)])),
  );
  expect(splitRows(runs, [5, 205, 400])).toHaveLength(given.length);
});

test("words that no longer fitted go on in their row", () => {
  const given = [...rows.slice(0, 2), ["and villages", ""], ...rows.slice(2)];
  const runs = given.flatMap((row, line) =>
    row.flatMap((text, column) => (text === "" ? [] : [word(text, column, line)])),
  );
  expect(splitRows(runs, [5, 205, 400])).toHaveLength(rows.length);
});
