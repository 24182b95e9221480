import { describeFigure, type Table } from "@pcplan/core/document";
import { gridOf, withoutCharts, type WritableBlock } from "../writable.js";
import { cleanLine } from "../cleanWords.js";
import type { Writer } from "../types.js";
import { lineWithoutBold, withoutBold } from "./withoutBold.js";

/**
 * Writes a document as plain text that `readText` reads again: headings and items with their marks, tables with tabs
 * between their columns. For a page that people read in a terminal, see `formatText` of `@pcplan/core/document`.
 * @example
 * const blocks = [{ type: "heading", level: 1, text: "Plan", at: null }];
 * const document = { source: null, lang: null, title: null, blocks, problems: [] };
 * new TextDecoder().decode(await writeText(document)); // => "# Plan\n"
 */
export const writeText: Writer = async ({ blocks }) => {
  const parts = withoutCharts(blocks)
    .map(linesOf)
    .filter((lines) => lines.length > 0);
  const text = parts.map((lines) => lines.map((line) => `${line}\n`).join("")).join("\n");
  return new TextEncoder().encode(text === "" ? "\n" : text);
};

function linesOf(block: WritableBlock): string[] {
  switch (block.type) {
    case "heading":
      return escaped(lineWithoutBold(block.text), `${"#".repeat(block.level)} `);
    case "paragraph":
      return escaped(block.text);
    case "list":
      return block.items.flatMap(({ text }) => escaped(lineWithoutBold(text), "- "));
    case "table":
      return tableLines(block);
    case "figure":
      return escaped(describeFigure(block));
  }
}

/** The lines of a text; a backslash stands before a sign that would make a line a heading or an item. */
function escaped(text: string, mark = ""): string[] {
  const lines = withoutBold(text)
    .split("\n")
    .filter((line) => line !== "");
  return lines.map((line) => `${mark}${line.replace(/^(?=\\*[-•☐*#])/, "\\")}`);
}

/** A row without a tab would be a line of words, so a row of one cell has an empty one beside it. */
function tableLines(table: Table): string[] {
  const rows = gridOf(table, cleanLine).map((cells) =>
    cells.concat(cells.length === 1 ? "" : []).join("\t"),
  );
  const caption = escaped(table.caption ?? "");
  return caption.length === 0 || rows.length === 0
    ? [...caption, ...rows]
    : [...caption, "", ...rows];
}
