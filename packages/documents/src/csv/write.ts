import { describeFigure } from "@pcplan/core/document";
import { gridOf, withoutCharts, type WritableBlock } from "../writable.js";
import { cleanText } from "../cleanWords.js";
import type { Writer } from "../types.js";
import { formatCsv } from "./formatCsv.js";

export { formatCsv } from "./formatCsv.js";

/** By this mark spreadsheet programs know that a file is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * Writes a document as one sheet of comma-separated values: its tables, and its words in rows of one cell, with an empty
 * row between blocks. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 * @example
 * const blocks = [{ type: "paragraph", text: "Plan; draft", at: null }];
 * const document = { source: null, lang: null, title: null, blocks, problems: [] };
 * new TextDecoder().decode(await writeCsv(document)); // => "\"Plan; draft\"\r\n"
 */
export const writeCsv: Writer = async ({ blocks }) => {
  const parts = withoutCharts(blocks)
    .map(rowsOf)
    .filter((rows) => rows.length > 0);
  const rows = parts.flatMap((part, at) => (at === 0 ? part : [[""], ...part]));
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${formatCsv(rows)}`);
};

function rowsOf(block: WritableBlock): string[][] {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return rowOf(block.text);
    case "list":
      return block.items.flatMap(({ text }) => rowOf(text));
    case "table": {
      const caption = rowOf(block.caption ?? "");
      const rows = gridOf(block, cleanText);
      return caption.length === 0 || rows.length === 0
        ? [...caption, ...rows]
        : [...caption, [""], ...rows];
    }
    case "figure":
      return rowOf(describeFigure(block));
  }
}

function rowOf(text: string): string[][] {
  const clean = cleanText(text);
  return clean === "" ? [] : [[clean]];
}
