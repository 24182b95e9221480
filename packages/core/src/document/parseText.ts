import { type Place, toPlace } from "../result/index.js";
import type { Block, Document, List, Row, Table } from "./blocks.js";

/**
 * Turns a text with tabs between its columns, or Markdown headings and lists, into a document. Each line is a block of
 * its own, but lines with tabs that follow each other are one table, and items that follow each other one list; an empty
 * line ends both. As in Markdown, a backslash before the sign of a heading or an item says that it is none.
 * @param source what the places in the document name as their source, such as a file's name
 * @example
 * parseText("# Plan\n- one", "june.txt").blocks.length; // => 2
 */
export function parseText(text: string, source: string | null): Document {
  const blocks: Block[] = [];
  let open: Table | List | null = null;
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    const at = toPlace(source, { line: index + 1 });
    const before = open;
    open = null;
    if (line.includes("\t")) {
      const table = before?.type === "table" ? before : addBlock(blocks, emptyTable(at));
      table.rows.push(readRow(line, at, table.rows.length + 1));
      open = table;
      return;
    }
    const block = readLine(line, at);
    if (block?.type === "list") {
      open = before?.type === "list" ? before : addBlock(blocks, { ...block, items: [] });
      open.items.push(...block.items);
    } else if (block) blocks.push(block);
  });
  return { source, lang: null, title: null, blocks, problems: [] };
}

function addBlock<Added extends Block>(blocks: Block[], block: Added): Added {
  blocks.push(block);
  return block;
}

function emptyTable(at: Place): Table {
  return { type: "table", caption: null, headerRows: 0, rows: [], at };
}

function readRow(line: string, at: Place, row: number): Row {
  const place = { ...at, row };
  const cells = line
    .split("\t")
    .map((text, index) => ({ text, at: { ...place, column: index + 1 } }));
  return { cells, at: place };
}

function readLine(line: string, at: Place): Block | null {
  const trimmed = line.trim();
  const level = /^#{1,6}(?=\s)/.exec(trimmed)?.[0].length ?? null;
  const isItem = /^[-•☐*]\s/.test(trimmed);
  const rest = trimmed.slice(level ?? 0).trim();
  const text = rest
    .replace(/^[-•☐*]\s+(?:☐\s*)?/, "")
    .replace(/\*\*/g, "")
    .replace(/^\\(?=\\*[-•☐*#])/, "")
    .trim();
  if (text === "") return null;
  if (level !== null) return { type: "heading", level, text, at };
  if (isItem) return { type: "list", ordered: false, items: [{ text, at }], at };
  return { type: "paragraph", text, at };
}
