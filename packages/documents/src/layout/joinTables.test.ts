import type { Table } from "@pcplan/core/document";
import { expect, test } from "vitest";
import { joinTables } from "./joinTables.js";
import type { PlacedBlock } from "./placedBlock.js";
import type { Run } from "./types.js";

const STARTS = [50, 150, 300, 400];

function run(text: string, left: number): Run {
  const width = 5 * text.length;
  const place = { left, right: left + width, top: 0, bottom: 10, width, height: 10 };
  return { text, ...place, isBold: false, turned: "not", part: null, isArtifact: false };
}

/** The part of a table on one page, whose first column is the one of this number. */
function part(number: number, first: number, rows: readonly (readonly string[])[]): PlacedBlock {
  const at = (row: number, column: number) => ({
    source: null,
    page: number,
    line: null,
    row,
    column,
  });
  const width = rows[0]?.length ?? 0;
  const starts = STARTS.slice(first, first + width);
  const block: Table = {
    type: "table",
    caption: null,
    headerRows: 0,
    at: null,
    rows: rows.map((row, index) => ({
      cells: row.map((text, column) => ({ text, at: at(index + 1, column + 1) })),
      at: null,
    })),
  };
  const table = {
    top: 0,
    bottom: 100,
    columns: starts,
    isOpen: false,
    rows: rows.map((row) =>
      row.map((text, column) => ({
        text,
        runs: text === "" ? [] : [run(text, starts[column] ?? 0)],
      })),
    ),
  };
  const bounds = { left: 0, right: 500, top: 0, bottom: 100 };
  return {
    block,
    page: { number, width: 600, height: 800, fragments: [], rules: [], fills: [], tables: [] },
    bounds,
    table,
    region: null,
  };
}

const textsOf = (blocks: readonly PlacedBlock[]) =>
  blocks.map(({ block }) =>
    block.type === "table" ? block.rows.map(({ cells }) => cells.map(({ text }) => text)) : block,
  );

const firstPage = part(1, 0, [
  ["", "Project", "Lead", "Due"],
  ["Policing", "One", "Ann", "May"],
  ["Policing", "Two", "Ben", "June"],
]);

test.each([
  ["lacks the column too", part(3, 1, [["Four", "Dee", "August"]]), "Policing"],
  ["has the column again", part(3, 0, [["Victims", "Four", "Dee", "August"]]), "Victims"],
])(
  "behind a page without the column of labels, one that %s is joined in its place",
  (_, third, label) => {
    const second = part(2, 1, [["Three", "Cal", "July"]]);
    expect(textsOf(joinTables([firstPage, second, third]))).toEqual([
      [
        ["", "Project", "Lead", "Due"],
        ["Policing", "One", "Ann", "May"],
        ["Policing", "Two", "Ben", "June"],
        ["Policing", "Three", "Cal", "July"],
        [label, "Four", "Dee", "August"],
      ],
    ]);
  },
);

test("what is given stays as it was", () => {
  const given = [firstPage, part(2, 1, [["Three", "Cal", "July"]])];
  const before = structuredClone(given);
  joinTables(given);
  expect(given).toEqual(before);
});

test("a heading over all columns does not make a column wider", () => {
  const first = part(1, 0, [
    ["", "", ""],
    ["Ref", "Notes", "Due"],
    ["2", "Two and something much longer", "June"],
    ["3", "Three and some more words", "June"],
  ]);
  const title = run("Projects of the office that were approved in this year and the last", 50);
  const merged = { text: title.text, runs: [title] };
  first.table?.rows[0]?.fill(merged);
  const joined = joinTables([first, part(2, 0, [["", "Extraordinarily long", ""]])]);
  expect(textsOf(joined)[0]).toContainEqual([
    "3",
    "Three and some more words Extraordinarily long",
    "June",
  ]);
});

test("a cut row is made whole also where the headings stand again behind a page without them", () => {
  const pages = [
    part(1, 0, [
      ["Ref", "Notes", "Due"],
      ["1", "One and some more words of it", "May"],
    ]),
    part(2, 0, [
      ["2", "Two and something much longer", "June"],
      ["3", "Three and some more words", "June"],
    ]),
    part(3, 0, [
      ["Ref", "Notes", "Due"],
      ["", "Extraordinarily long", ""],
    ]),
  ];
  expect(textsOf(joinTables(pages))[0]).toContainEqual([
    "3",
    "Three and some more words Extraordinarily long",
    "June",
  ]);
});
