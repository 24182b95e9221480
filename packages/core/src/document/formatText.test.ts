import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import type { Block } from "./blocks.js";
import { createTable, formatText } from "./index.js";

const heading = (level: number, text: string): Block => ({
  type: "heading",
  level,
  text,
  at: null,
});
const paragraph = (text: string): Block => ({ type: "paragraph", text, at: null });
const list = (ordered: boolean, ...texts: string[]): Block => ({
  type: "list",
  ordered,
  items: texts.map((text) => ({ text, at: null })),
  at: null,
});
const figure = (value: string, label: string, parts: [string, string | null][] = []): Block => ({
  type: "figure",
  value,
  label,
  parts: parts.map(([part, of]) => ({ value: part, label: of })),
  at: null,
});
const chart = (figures: [string, number | null][], title: string | null = null): Block => ({
  type: "chart",
  kind: "bar",
  title,
  categories: figures.map(([category]) => category),
  series: [{ name: null, values: figures.map(([, value]) => value) }],
  alt: null,
  at: null,
});

const linesOf = (blocks: Block[], columns = 40) =>
  formatText({ blocks }, { columns }).split("\n").slice(0, -1);

describe("a document is a page for a terminal", () => {
  test.each<[string, Block[], string[]]>([
    ["nothing for no blocks", [], []],
    [
      "the two highest headings have a line under them",
      [heading(1, "Plan"), heading(2, "Projects"), paragraph("None."), heading(3, "Notes")],
      ["Plan", "====", "", "Projects", "--------", "None.", "", "Notes"],
    ],
    [
      "words wrap, and their own line breaks stay",
      [paragraph("The paper states forty-two projects and lists nine\nof them.")],
      ["The paper states forty-two projects and", "lists nine", "of them."],
    ],
    ["white space is one space", [paragraph("  two   words ")], ["two words"]],
    [
      "an item hangs under its words",
      [list(false, "one", "an item that needs more than a line of forty")],
      ["• one", "• an item that needs more than a line of", "  forty"],
    ],
    [
      "numbers stand under one another",
      [list(true, ..."abcdefghij")],
      [..."abcdefghi"].map((text, at) => ` ${at + 1}. ${text}`).concat("10. j"),
    ],
    [
      "figures stand together, each with its parts",
      [
        figure("42", "current projects", [
          ["35", "green"],
          ["7", null],
        ]),
        figure("25", "completed"),
      ],
      ["42 current projects: 35 green, 7", "25 completed"],
    ],
    [
      "a chart is bars with their figures",
      [
        chart(
          [
            ["Policing", 12],
            ["All others", 3],
            ["Not read", null],
          ],
          "By strand",
        ),
      ],
      ["By strand", "  Policing    12 ████████████", "  All others   3 ███", "  Not read     –"],
    ],
    [
      "figures and money start at the right",
      [
        createTable(
          "Money",
          ["Stage", "Listed", "Money"],
          [
            ["Current", "9", "£1,800.00"],
            ["On hold", "–", ""],
          ],
        ),
      ],
      [
        "Money",
        "Stage    Listed      Money",
        "───────  ──────  ─────────",
        "Current       9  £1,800.00",
        "On hold       –",
      ],
    ],
    [
      "a caption that the heading says is not said again",
      [heading(2, "Money"), createTable("Money", ["A"], [["b"]])],
      ["Money", "-----", "A", "─", "b"],
    ],
    [
      "the widest words of a table wrap, and rows of several lines stand apart",
      [
        createTable(
          "Projects",
          ["Project", "Objective"],
          [
            ["Fleet", "Mend the vans and then paint all of them"],
            ["Films", "Film"],
          ],
        ),
      ],
      [
        "Projects",
        "Project  Objective",
        "───────  ───────────────────────────────",
        "Fleet    Mend the vans and then paint",
        "         all of them",
        "",
        "Films    Film",
      ],
    ],
    [
      "a cell that reaches over rows or columns stands once",
      [
        createTable(
          "Strands",
          ["Strand", "Project", "Ends"],
          [
            [{ text: "Policing", span: { rows: 2, columns: 1 } }, "Fleet", "2018"],
            ["Films", "2019"],
            [{ text: "All of them together", span: { rows: 1, columns: 2 } }, "2020"],
          ],
        ),
      ],
      [
        "Strands",
        "Strand    Project  Ends",
        "────────  ───────  ────",
        "Policing  Fleet    2018",
        "          Films    2019",
        "",
        "All of them        2020",
        "together",
      ],
    ],
  ])("%s", (_name, blocks, lines) => {
    expect(linesOf(blocks)).toEqual(lines);
  });
});

test("a table that no page of this width can hold has its rows one after another", () => {
  const table = createTable(
    "Projects",
    ["Project", "Objective", "Forecast"],
    [
      ["Estate Change", "Sell the stations", "Q2 2018"],
      ["Court Films", "", "Q3 2018"],
    ],
  );
  expect(linesOf([table], 20)).toEqual([
    "Projects",
    "Project: Estate",
    "Change",
    "Objective: Sell the",
    "stations",
    "Forecast: Q2 2018",
    "",
    "Project: Court Films",
    "Forecast: Q3 2018",
  ]);
});

test("signs of two columns and signs that combine are counted as a terminal shows them", () => {
  const table = createTable(
    "Names",
    ["Name", "Ends"],
    [
      ["日本語", "2018"],
      ["e\u0301te\u0301", "2019"],
      ["🚓", "2020"],
    ],
  );
  const ends = linesOf([table])
    .slice(3)
    .map((line) => stringWidth(line));
  expect(new Set(ends)).toEqual(new Set([12]));
});

test.each([7, 29, 197, 1e6])("a bar of %d is no wider than the page", (figure) => {
  for (let columns = 20; columns <= 60; columns++)
    for (const line of linesOf([chart([["Court films   ", figure]])], columns))
      expect(line.length).toBeLessThanOrEqual(columns);
});

test("a word that is wider than the page is broken between its signs", () => {
  expect(linesOf([paragraph("日本語".repeat(7))], 20)).toEqual([
    "日本語日本語日本語日",
    "本語日本語日本語日本",
    "語",
  ]);
});

test.each([
  ["an escape", "Plan\u001b[31m", "Plan␛[31m"],
  ["the control sequence of one sign", "Plan\u009b31m", "Plan‹U+009B›31m"],
  ["a return, which would write over what stands before", "good\rbad", "good\n"],
  ["a sign that turns the direction", "Plan\u202egpj", "Plan‹U+202E›gpj"],
  ["half a character", "Plan\ud83d", "Plan\ufffd"],
])("%s is seen and not obeyed", (_name, text, shown) => {
  const blocks = [
    heading(1, text),
    paragraph(text),
    list(false, text),
    figure(text, text, [[text, text]]),
  ];
  const table = createTable(text, [text], [[text]]);
  const written = formatText({ blocks: [...blocks, table, chart([[text, 1]], text)] });
  expect(written).toContain(shown);
  // eslint-disable-next-line no-control-regex
  expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\ud83d]/);
});

test("colour adds marks and changes no word", () => {
  const blocks = [
    heading(1, "Plan"),
    createTable("Money", ["A"], [["b"]]),
    chart([["x", 1]], "By strand"),
  ];
  const coloured = formatText({ blocks }, { colour: true });
  expect(coloured).toContain("\u001b[1mPlan\u001b[22m");
  // eslint-disable-next-line no-control-regex
  expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(formatText({ blocks }));
});
