import { expect, test } from "vitest";
import { readMarkdown } from "./read.js";

async function tablesOf(text: string) {
  const read = await readMarkdown(new TextEncoder().encode(text), { name: "plan.md" });
  if (!read.ok) throw new Error(read.problem.message);
  return read.value.blocks.flatMap((block) =>
    block.type === "table"
      ? [
          {
            head: block.headerRows,
            caption: block.caption,
            rows: block.rows.map(({ cells }) => cells.map((cell) => cell.text)),
          },
        ]
      : [],
  );
}

const table = (head: number, rows: string[][], caption: string | null = null) => [
  { head, caption, rows },
];

test.each<[string, string, ReturnType<typeof table>]>([
  [
    "a grid with headings, a wrapped cell and an empty one",
    "+-------+--------+\n| Name  | End    |\n+=======+========+\n| Court | Q2     |\n| Films | 2018   |\n+-------+--------+\n| Radio |        |\n+-------+--------+\n",
    table(1, [
      ["Name", "End"],
      ["Court Films", "Q2 2018"],
      ["Radio", ""],
    ]),
  ],
  [
    "a grid with a list and marks of Markdown",
    "+---------+-----+\n| - one   | *b* |\n| - two   |     |\n|   more  | x   |\n+---------+-----+\n| a       | b   |\n+---------+-----+\n",
    table(0, [
      ["• one\n• two more", "b\nx"],
      ["a", "b"],
    ]),
  ],
  [
    "a grid with a cell over two columns",
    "+-----+-----+\n| Policing  |\n+-----+-----+\n| a   | b   |\n+-----+-----+\n",
    table(0, [
      ["Policing", "Policing"],
      ["a", "b"],
    ]),
  ],
  [
    "columns under dashes with rows of several lines and a caption",
    "  ----------------\n  Name     End\n           date\n  -------- -------\n  Court    Q2\n  Films    2018\n\n  Radio    TBD\n  ----------------\n\n  : Projects\n",
    table(
      1,
      [
        ["Name", "End date"],
        ["Court Films", "Q2 2018"],
        ["Radio", "TBD"],
      ],
      "Projects",
    ),
  ],
  [
    "columns under dashes with a row on each line",
    "Name    End\n------- -------\nCourt   Q2 2018\nRadio   \n",
    table(1, [
      ["Name", "End"],
      ["Court", "Q2 2018"],
      ["Radio", ""],
    ]),
  ],
])("%s is a table", async (_name, text, tables) => {
  expect(await tablesOf(text)).toEqual(tables);
});

test.each([
  ["a heading over dashes", "Projects\n--------\n\nText\n"],
  ["a rule", "Text\n\n--------------------\n\nMore\n"],
  ["a grid in code", "```\n+---+---+\n| a | b |\n+---+---+\n```\n"],
  ["a rule of crosses alone", "+---+---+\n\nText\n"],
])("%s is none", async (_name, text) => {
  expect(await tablesOf(text)).toEqual([]);
});

test("slides that were turned into Markdown have a line for each line, and their notes are left out", async () => {
  const text =
    "<!-- Slide number: 1 -->\n# Overview\n12 completed projects\n5 candidate projects\n\n### Notes:\nDo not say 99\n\n<!-- Slide number: 2 -->\n# Decisions\nNone\n";
  const read = await readMarkdown(new TextEncoder().encode(text), { name: "plan.md" });
  expect(read).toMatchObject({
    ok: true,
    value: {
      blocks: [
        { type: "heading", text: "Overview" },
        { type: "paragraph", text: "12 completed projects\n5 candidate projects" },
        { type: "heading", text: "Decisions" },
        { type: "paragraph", text: "None" },
      ],
      problems: [{ code: "notes-unread", found: "Slide 1" }],
    },
  });
});
