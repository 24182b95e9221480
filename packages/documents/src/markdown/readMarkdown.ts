import type { Block, Row, TableBlock } from "@pcplan/core/document";
import type { Place } from "@pcplan/core/result";
import type { List, Nodes, Parent, RootContent, Table, TableRow } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { parseFragment } from "parse5";
import { createReader, type Reading } from "../createReader.js";
import { toBlocks } from "../html/toBlocks.js";
import { checkBinary } from "../text/checkBinary.js";
import { decodeText } from "../text/decodeText.js";

/**
 * Reads Markdown with pipe tables, as converters write them, and with HTML tables inside it: headings, list items,
 * paragraphs and tables. Every place has its line.
 */
export const readMarkdown = createReader("Markdown text", async (bytes, reading) => {
  const { text, problems } = decodeText(bytes);
  checkBinary(text, reading.name);
  const tree = fromMarkdown(text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return {
    source: reading.name,
    blocks: tree.children.flatMap((node) => read(node, reading)),
    problems,
  };
});

function read(node: RootContent, reading: Reading): Block[] {
  const at = placeOf(node, reading);
  switch (node.type) {
    case "heading":
      return toText(wordsOf(node), { level: node.depth, at });
    case "table":
      return [readTable(node, reading)];
    case "html":
      return readHtml(node.value, at, reading);
    case "list":
      return readList(node, reading);
    case "code":
      return toText(node.value, { at });
    case "blockquote":
      return node.children.flatMap((child) => read(child, reading));
    default:
      return toText(wordsOf(node), { at });
  }
}

/** An item's first paragraph is the item; lists and tables inside it follow it. */
function readList(list: List, reading: Reading): Block[] {
  return list.children.flatMap((item) =>
    item.children.flatMap((child) =>
      child.type === "paragraph"
        ? toText(wordsOf(child).replace(/^(?:\[[ xX]\]|☐)\s*/, ""), {
            isItem: true,
            at: placeOf(child, reading),
          })
        : read(child, reading),
    ),
  );
}

function readTable(table: Table, reading: Reading): TableBlock {
  const rows = table.children.map((row, index) => readRow(row, index + 1, reading));
  return { kind: "table", rows, at: placeOf(table, reading) };
}

function readRow(row: TableRow, number: number, reading: Reading): Row {
  const at = { ...placeOf(row, reading), row: number };
  const cells = row.children.map((cell, index) => ({
    text: linesOf(wordsOf(cell)),
    at: { ...at, column: index + 1 },
  }));
  return { cells, at };
}

/** HTML in a Markdown text counts its lines from where it starts. */
function readHtml(html: string, at: Place, reading: Reading): Block[] {
  const blocks = toBlocks(parseFragment(html, { sourceCodeLocationInfo: true }), reading);
  const move = (place: Place): Place => ({
    ...place,
    line: place.line === null || at.line === null ? null : place.line + at.line - 1,
  });
  return blocks.map((block) =>
    block.kind === "text"
      ? { ...block, at: move(block.at) }
      : { ...block, at: move(block.at), rows: block.rows.map((row) => moveRow(row, move)) },
  );
}

function moveRow(row: Row, move: (place: Place) => Place): Row {
  return { at: move(row.at), cells: row.cells.map(({ text, at }) => ({ text, at: move(at) })) };
}

/** The words of a node without its marks; a line break written as HTML is one. */
function wordsOf(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break") return "\n";
  if (node.type === "html") return /^<br\s{0,9}\/?>$/i.test(node.value) ? "\n" : "";
  if (node.type === "image") return node.alt ?? "";
  return "children" in node ? (node as Parent).children.map(wordsOf).join("") : "";
}

function linesOf(words: string): string {
  return words
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

function toText(
  words: string,
  { level = null, isItem = false, at }: { level?: number | null; isItem?: boolean; at: Place },
): Block[] {
  const text = words.replace(/\s+/g, " ").trim();
  return text === "" ? [] : [{ kind: "text", text, level, isItem, at }];
}

function placeOf(node: Nodes, { name }: Reading): Place {
  return {
    source: name,
    page: null,
    line: node.position?.start.line ?? null,
    row: null,
    column: null,
  };
}
