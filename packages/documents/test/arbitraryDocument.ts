import type { Block, Cell, CellValue, Document, Row, Run, Words } from "@pcplan/core/document";
import fc from "fast-check";

/** Texts that some format would take for a sign of its own. */
const TRICKY = [
  "",
  " ",
  "\n",
  " two  spaces ",
  "line\nbreak",
  "\tTab",
  "a\n\n b",
  "no\u00a0break",
  "- item",
  "* item",
  "• item",
  "☐ box",
  "[x] done",
  "[ ] to do",
  "1. first",
  "2) second",
  "+ plus",
  "# heading",
  "###### six",
  "\\# escaped",
  "\\",
  "\\\\",
  "a\\",
  "===",
  "---",
  "--|--",
  ":-|-:",
  "|-|",
  "***",
  "**bold**",
  "_lined_",
  "~~struck~~",
  "`code`",
  "```",
  "> quoted",
  "    indented",
  "![a](b)",
  "[a](b)",
  "[a]: b",
  "a | b",
  "|a|b|",
  "\\|",
  "a \\| b",
  "<b>bold</b>",
  "<br>",
  "<!-- no -->",
  "</td>",
  "<script>alert(1)</script>",
  "&amp;",
  "&nbsp;",
  "&#x41;",
  "a & b",
  "1 < 2 > 1",
  "'quoted'",
  '"quoted"',
  '"',
  "a;b",
  "a,b",
  "=SUM(A1:A2)",
  "+44",
  "-5",
  "-5.5",
  "@home",
  "£1,800.00",
  "—",
  "–",
  "…",
  "“scooters”",
  "ŵ ŷ",
  "日本語",
  "🚓",
  "👩‍👩‍👧",
  "e\u0301",
  "\u202eabc",
  "\u200b",
  "\ufeff",
  "\u0000",
  "\u001b[2J",
  "\u007f",
  "\u0085",
  "\ud83d",
  "\r\n",
  "a\rb",
  "\f",
  "\u2028",
  "www.example.org",
  "http://example.org/a_b",
  "someone@example.org",
  "a.\nb",
  "  \n- x",
  "x\n- y",
  "x\n# y",
  "x\n1. y",
  "x\n===",
  "x\n---",
  "x\n| a |\n|-|",
  "x\n> y",
  "x\n<div>",
  "x\n    y",
] as const;

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TRICKY) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  { weight: 2, arbitrary: fc.constantFrom("Fleet", "Court Films", "the objective", "2018") },
);

/** A text as people, programs and mischief write them. */
export const arbitraryText = fc
  .array(fc.tuple(piece, fc.constantFrom("", " ", "\n")), { minLength: 0, maxLength: 3 })
  .map((pieces) => pieces.flat().join(""));

const lang = fc.constantFrom("en", "cy") as fc.Arbitrary<"en" | "cy">;

const run: fc.Arbitrary<Run> = fc.record({
  text: arbitraryText,
  href: fc.constantFrom(
    null,
    "https://example.org/?a=b&c=(d)",
    "#part",
    "javascript:alert(1)",
    "mailto:a@example.org",
  ),
  lang: fc.option(lang),
});

const words: fc.Arbitrary<Words> = fc.oneof(
  { weight: 4, arbitrary: arbitraryText.map((text) => ({ text })) },
  {
    weight: 1,
    arbitrary: fc
      .array(run, { minLength: 1, maxLength: 3 })
      .map((runs) => ({ text: runs.map(({ text }) => text).join(""), runs })),
  },
);

const value: fc.Arbitrary<CellValue> = fc.constantFrom<CellValue[]>(
  { kind: "money", amount: "1800.00", currency: "GBP" },
  { kind: "day", day: "2020-02-07" },
  { kind: "number", number: 42 },
);

const span = fc.record({
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 1, max: 3 }),
});

const cell: fc.Arbitrary<Cell> = fc
  .tuple(
    words,
    fc.option(span, { freq: 6, nil: undefined }),
    fc.option(value, { freq: 6, nil: undefined }),
  )
  .map(([text, over, of]) => ({
    ...text,
    at: null,
    ...(over && { span: over }),
    ...(of && { value: of }),
  }));

const row: fc.Arbitrary<Row> = fc
  .array(cell, { maxLength: 4 })
  .map((cells) => ({ cells, at: null }));

const label = fc.option(arbitraryText);

/** One block of any kind, as a maker or a reader may give it. */
export const arbitraryBlock: fc.Arbitrary<Block> = fc.oneof(
  fc
    .tuple(words, fc.integer({ min: 1, max: 6 }))
    .map(([text, level]): Block => ({ type: "heading", level, ...text, at: null })),
  words.map((text): Block => ({ type: "paragraph", ...text, at: null })),
  fc.tuple(fc.boolean(), fc.array(words, { maxLength: 4 })).map(([ordered, items]): Block => ({
    type: "list",
    ordered,
    items: items.map((text) => ({ ...text, at: null })),
    at: null,
  })),
  fc
    .tuple(label, fc.array(row, { maxLength: 5 }), fc.nat(6))
    .map(([caption, rows, headerRows]): Block => ({
      type: "table",
      caption,
      headerRows: Math.min(headerRows, rows.length),
      rows,
      at: null,
    })),
  fc
    .tuple(
      arbitraryText,
      arbitraryText,
      fc.array(fc.record({ value: arbitraryText, label }), { maxLength: 3 }),
    )
    .map(([of, says, parts]): Block => ({
      type: "figure",
      value: of,
      label: says,
      parts,
      at: null,
    })),
  fc
    .record({
      title: label,
      categories: fc.array(arbitraryText, { maxLength: 3 }),
      series: fc.array(
        fc.record({
          name: label,
          values: fc.array(fc.option(fc.integer({ min: -5, max: 500 })), { maxLength: 4 }),
        }),
        { maxLength: 2 },
      ),
      alt: label,
      kind: fc.constantFrom("bar" as const, "column" as const, "line" as const, "pie" as const),
    })
    .map((chart): Block => ({ type: "chart", ...chart, at: null })),
);

/** A document of blocks of every kind. */
export const arbitraryDocument: fc.Arbitrary<Document> = fc
  .record({
    lang: fc.option(lang),
    title: label,
    blocks: fc.array(arbitraryBlock, { maxLength: 5 }),
  })
  .map((parts) => ({ source: null, ...parts, problems: [] }));
