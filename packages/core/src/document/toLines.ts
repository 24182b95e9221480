import { type Place, toPlace } from "../result/index.js";
import type { Block, Document, Figure, Table, Words } from "./blocks.js";
import { describeFigure } from "./describeFigure.js";
import { toChartTable } from "./toChartTable.js";

/** One line of running text, as whoever reads a document from top to bottom meets it. */
export interface Line {
  /** Tells a line from a table. */
  type: "line";
  /** Its words. */
  text: string;
  /** The level of a heading, from 1 to 6; `null` where it is none. */
  level: number | null;
  /** Whether it is an item of a list. */
  isItem: boolean;
  /** Where it stands. */
  at: Place;
}

/**
 * Gives the lines and the tables of a document in their order, for whoever looks for words and not for structure. The
 * items of a list are lines, and so is each line of a paragraph; a table's caption is the line before it. A figure is a
 * line and a chart its table.
 * @example
 * toLines(parseText("# Plan\n- one", "june.txt")).length; // => 2
 * @see mergeItems
 */
export function toLines({ blocks, source }: Pick<Document, "blocks" | "source">): (Line | Table)[] {
  const lines: (Line | Table)[] = [];
  for (const block of blocks) addLines(lines, block, block.at ?? toPlace(source));
  return lines;
}

function addLines(lines: (Line | Table)[], block: Block, at: Place): void {
  switch (block.type) {
    case "heading":
      lines.push({ ...toLine(inOneLine(block), at), level: block.level });
      break;
    case "paragraph":
      for (const text of block.text.split("\n")) lines.push(toLine(text, at));
      break;
    case "list":
      for (const item of block.items)
        lines.push({ ...toLine(inOneLine(item), item.at ?? at), isItem: true });
      break;
    case "table":
      addTable(lines, block, at);
      break;
    case "figure":
      addFigure(lines, block, at);
      break;
    case "chart":
      if (block.alt !== null) lines.push(toLine(block.alt, at));
      addTable(lines, toChartTable(block), at);
  }
}

function addTable(lines: (Line | Table)[], table: Table, at: Place): void {
  if (table.caption !== null) lines.push(toLine(table.caption, at));
  lines.push(table);
}

function addFigure(lines: (Line | Table)[], figure: Figure, at: Place): void {
  lines.push(toLine(describeFigure(figure), at));
}

function toLine(text: string, at: Place): Line {
  return { type: "line", text, level: null, isItem: false, at };
}

function inOneLine({ text }: Words): string {
  return text.replaceAll("\n", " ");
}
