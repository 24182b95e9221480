import { expect, test } from "vitest";
import { withoutEmptyCells } from "./withoutEmptyCells.js";

const NAME = "xl/worksheets/sheet1.xml";
const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const filled = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2"/><c r="C1"><v>2</v></c></row>';

test.each([
  ["an empty cell between others may be coloured and stays", filled, filled],
  [
    "rows that hold nothing go",
    `${filled}<row r="2" s="1"><c r="A2" s="1"/></row><row r="3"/>`,
    filled,
  ],
  [
    "a row behind others that named no place is given its own",
    '<row s="1"><c s="1"/></row><row><c><v>1</v></c></row>',
    '<row r="2"><c><v>1</v></c></row>',
  ],
  [
    "a formula and words of its own are no empty cell",
    '<row r="4"><c r="A4"><f>B1</f></c></row><row r="5"><c r="A5" t="inlineStr"><is><t>a</t></is></c></row>',
    '<row r="4"><c r="A4"><f>B1</f></c></row><row r="5"><c r="A5" t="inlineStr"><is><t>a</t></is></c></row>',
  ],
  [
    "in a long row the cells behind the last filled column go",
    `<row r="1"><c r="A1"><v>1</v></c>${'<c s="1"/>'.repeat(300)}</row>`,
    '<row r="1"><c r="A1"><v>1</v></c></row>',
  ],
])("%s", (_name, rows, kept) => {
  expect(withoutEmptyCells(NAME, sheet(rows))).toBe(sheet(kept));
});

test("names with a prefix are read too, and other parts are left alone", () => {
  const rows = "<x:row><x:c/></x:row><x:row><x:c><x:v>1</x:v></x:c></x:row>";
  const part = `<x:worksheet><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
  expect(withoutEmptyCells(NAME, part)).toContain('<x:sheetData><x:row r="2"><x:c><x:v>1');
  expect(withoutEmptyCells("xl/styles.xml", part)).toBe(part);
});
