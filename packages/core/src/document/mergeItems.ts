import type { Block, Table } from "./blocks.js";
import type { Line } from "./toLines.js";

/**
 * Makes blocks of lines and tables as a page shows them: items that follow each other are one list.
 * @example
 * const at = { source: null, page: null, line: 1, row: null, column: null };
 * const item = { type: "line", text: "Fleet", level: null, isItem: true, at };
 * mergeItems([item, item]).map(({ type }) => type); // => ["list"]
 * @see toLines
 */
export function mergeItems(lines: readonly (Line | Table)[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    if (line.type === "table") blocks.push(line);
    else if (line.isItem) addItem(blocks, line);
    else blocks.push(toText(line));
  }
  return blocks;
}

function addItem(blocks: Block[], { text, at }: Line): void {
  const last = blocks.at(-1);
  if (last?.type === "list") last.items.push({ text, at });
  else blocks.push({ type: "list", ordered: false, items: [{ text, at }], at });
}

function toText({ text, level, at }: Line): Block {
  return level === null ? { type: "paragraph", text, at } : { type: "heading", level, text, at };
}
