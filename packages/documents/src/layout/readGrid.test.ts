import { expect, test } from "vitest";
import type { Grid } from "./findGrids.js";
import { readGrid } from "./readGrid.js";
import type { Run } from "./types.js";

const LEFT = [10, 110];

/** One word of a column, on the line with this foot. */
function word(text: string, column: number, bottom: number): Run {
  const left = LEFT[column] ?? 0;
  const width = 6 * text.length;
  return {
    text,
    left,
    right: left + width,
    top: bottom - 10,
    bottom,
    width,
    height: 10,
    isBold: false,
    turned: "not",
    part: null,
    isArtifact: false,
  };
}

/** Lines around the headings (100 to 120) and around the body below them, and nothing between the rows of the body. */
function linesAround(bottom: number): Grid {
  const flats = [100, 120, bottom].map((at) => ({ at, from: 5, to: 205 }));
  const uprights = [5, 105, 205].map((at) => ({ at, from: 100, to: bottom }));
  return {
    columns: [5, 105, 205],
    rows: [100, 120, bottom],
    edges: { flats, uprights },
    isOpen: false,
  };
}

const headings = [word("Project", 0, 115), word("Forecast", 1, 115)];
const body = ["Custody", "Vetting", "Estates", "Drones"].flatMap((title, at) => [
  word(title, 0, 138 + 20 * at),
  word(`Q${at + 1} 2026`, 1, 138 + 20 * at),
]);
const bodyRows = [
  ["Custody", "Q1 2026"],
  ["Vetting", "Q2 2026"],
  ["Estates", "Q3 2026"],
  ["Drones", "Q4 2026"],
];

test.each([
  [
    "lines around the headings and the body alone",
    [...headings, ...body],
    [["Project", "Forecast"], ...bodyRows],
  ],
  [
    "a row of headings above the lines, which is no band between lines",
    [word("Plan", 0, 95), word("Time", 1, 95), ...headings, ...body],
    [["Plan", "Time"], ["Project", "Forecast"], ...bodyRows],
  ],
])("rows that only space sets apart are told where there are %s", (_, runs, rows) => {
  const table = readGrid(linesAround(205), runs);
  expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual(rows);
});
