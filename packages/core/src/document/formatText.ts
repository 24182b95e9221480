import stringWidth from "string-width";
import type { Block, Document, Heading, List, Table } from "./blocks.js";
import { describeFigure } from "./describeFigure.js";
import { formatChart } from "./formatChart.js";
import { formatTable } from "./formatTable.js";
import { createPage, type Page, showWords } from "./page.js";
import { formatUnobeyed, showHidden } from "../text/index.js";
import { hangWords, wrapWords } from "./wrapWords.js";

/** How a document is written as a text. */
export interface FormatTextOptions {
  /** How many columns a line takes up at most: 80 where it is left out, and never fewer than 20. */
  columns?: number;
  /** Marks headings as bold and rules as faint for a terminal; nothing is told by that alone. */
  colour?: boolean;
}

const USUAL_COLUMNS = 80;
const FEWEST_COLUMNS = 20;

/**
 * Writes a document as a text for a terminal or a printer: headings with lines under them, words that are wrapped, tables
 * with their columns under one another, charts as bars. No line is wider than the page. A table that is too wide has its
 * widest words wrapped; where even that is not enough, its rows stand one after another. Control characters and signs
 * that turn the direction of a text are written so that they can be seen. Problems and addresses of links are left out.
 * @returns lines that end with a line break; empty for a document without blocks
 * @example
 * formatText(parseText("# Plan\n- one", null)); // => "Plan\n====\n\n• one\n"
 */
export function formatText(
  { blocks }: Pick<Document, "blocks">,
  { columns = USUAL_COLUMNS, colour = false }: FormatTextOptions = {},
): string {
  const page = createPage({ columns: Math.max(FEWEST_COLUMNS, columns), colour });
  const lines: string[] = [];
  let before: Block | null = null;
  for (const block of blocks) {
    const own = formatBlock(block, before, page);
    if (own.length === 0) continue;
    if (before !== null && !isClose(before, block)) lines.push("");
    for (const line of own) lines.push(line);
    before = block;
  }
  return lines.map((line) => `${formatUnobeyed(line)}\n`).join("");
}

/** What a heading of a part stands over, and tiles that stand side by side, have no empty line between them. */
function isClose(before: Block, block: Block): boolean {
  if (before.type === "heading") return before.level > 1;
  return before.type === "figure" && block.type === "figure";
}

function formatBlock(block: Block, before: Block | null, page: Page): string[] {
  switch (block.type) {
    case "heading":
      return formatHeading(block, page);
    case "paragraph":
      return wrapWords(showWords(block), page.columns);
    case "list":
      return formatList(block, page);
    case "table":
      return [...formatCaption(block, before, page), ...formatTable(block, page)];
    case "figure":
      return hangWords("", showHidden(describeFigure(block)), page.columns);
    case "chart":
      return formatChart(block, page);
  }
}

/** The two highest levels have a line under them, as in a typed paper. */
const UNDERLINES: readonly (string | undefined)[] = ["=", "-"];

function formatHeading(heading: Heading, page: Page): string[] {
  const lines = wrapWords(showWords(heading), page.columns);
  const sign = UNDERLINES[heading.level - 1];
  const width = Math.max(...lines.map((line) => stringWidth(line)));
  const strong = lines.map(page.strong);
  return sign === undefined ? strong : [...strong, page.faint(sign.repeat(width))];
}

function formatList({ ordered, items }: List, { columns }: Page): string[] {
  const digits = String(items.length).length;
  return items.flatMap((item, at) => {
    const mark = ordered ? `${String(at + 1).padStart(digits)}.` : "•";
    return hangWords(`${mark} `, showWords(item), columns);
  });
}

/** A heading that already says what the table shows is not said again. */
function formatCaption({ caption }: Table, before: Block | null, page: Page): string[] {
  if (caption === null || (before?.type === "heading" && before.text === caption)) return [];
  return wrapWords(showHidden(caption), page.columns).map(page.strong);
}
