import { type Place, toPlace } from "../result/index.js";
import type { Block, NeutralDocument, Row, TableBlock, TextBlock } from "./types.js";

/**
 * Turns a text with tabs between its columns, or Markdown headings and lists, into the neutral document.
 * Lines with tabs that follow each other are one table; an empty line ends it.
 * @param source what the places in the document name as their source, such as a file's name
 * @example
 * parseText("# Plan\n- one", "june.txt").blocks.length; // => 2
 */
export function parseText(text: string, source: string | null): NeutralDocument {
  const blocks: Block[] = [];
  let table: TableBlock | null = null;
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    const at = toPlace(source, { line: index + 1 });
    if (line.includes("\t")) {
      if (table === null) blocks.push((table = { kind: "table", rows: [], at }));
      table.rows.push(readRow(line, at, table.rows.length + 1));
      return;
    }
    table = null;
    const block = readLine(line, at);
    if (block) blocks.push(block);
  });
  return { source, blocks };
}

function readRow(line: string, at: Place, row: number): Row {
  const place = { ...at, row };
  const cells = line
    .split("\t")
    .map((text, index) => ({ text, at: { ...place, column: index + 1 } }));
  return { cells, at: place };
}

function readLine(line: string, at: Place): TextBlock | null {
  const trimmed = line.trim();
  const marks = /^#{1,6}(?=\s)/.exec(trimmed)?.[0].length ?? null;
  const item = /^[-•☐*]\s+/.exec(trimmed)?.[0].length ?? 0;
  const rest = trimmed.slice(marks ?? 0).trim();
  const words = rest
    .replace(/^[-•☐*]\s+(?:☐\s*)?/, "")
    .replace(/\*\*/g, "")
    .trim();
  return words === "" ? null : { kind: "text", text: words, level: marks, isItem: item > 0, at };
}
