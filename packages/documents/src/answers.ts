import {
  type Block,
  type Cell,
  describeFigure,
  type Figure,
  type Heading,
  type List,
  type Paragraph,
  type Table,
} from "@pcplan/core/document";
import { cleanLine, cleanText } from "./cleanWords.js";
import { withoutCharts } from "./writable.js";

/** What becomes of one kind of block where a format writes it and reads it again. */
export interface Answer<OneBlock extends Block> {
  /** In words, for people. */
  becomes: string;
  /** The blocks that its reader gives. */
  toBlocks: (block: OneBlock) => Block[];
}

/** What becomes of every kind of block in one format. */
export type Answers = {
  readonly [Type in Block["type"]]: Answer<Extract<Block, { type: Type }>>;
};

/** What a document reads as, once a format's writer and its reader have had it, but for places. */
export function toAnswer(answers: Answers, blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => answerOf(answers, block));
}

function answerOf(answers: Answers, block: Block): Block[] {
  switch (block.type) {
    case "heading":
      return answers.heading.toBlocks(block);
    case "paragraph":
      return answers.paragraph.toBlocks(block);
    case "list":
      return answers.list.toBlocks(block);
    case "table":
      return answers.table.toBlocks(block);
    case "figure":
      return answers.figure.toBlocks(block);
    case "chart":
      return answers.chart.toBlocks(block);
  }
}

/** A paragraph of a text; none where it has no words. */
export function paragraphOf(text: string | null): Paragraph[] {
  return text === null || text === "" ? [] : [{ type: "paragraph", text, at: null }];
}

/** A heading on one line; none where it has no words. */
export function headingOf({ level, text }: Heading): Heading[] {
  const line = cleanLine(text);
  return line === "" ? [] : [{ type: "heading", level, text: line, at: null }];
}

/** A list of the items that have words; none where no item has. */
export function listOf({ ordered, items }: List, toText: (text: string) => string): List[] {
  const texts = items.map(({ text }) => toText(text)).filter((text) => text !== "");
  if (texts.length === 0) return [];
  return [{ type: "list", ordered, items: texts.map((text) => ({ text, at: null })), at: null }];
}

/** A table of texts. */
export function tableOf(
  texts: readonly (readonly string[])[],
  { caption = null, headerRows = 0 }: Partial<Pick<Table, "caption" | "headerRows">> = {},
): Table {
  const toCell = (text: string): Cell => ({ text, at: null });
  const rows = texts.map((row) => ({ cells: row.map(toCell), at: null }));
  return { type: "table", caption, headerRows, rows, at: null };
}

/** A figure in words. */
export function figureOf(figure: Figure): Paragraph[] {
  return paragraphOf(cleanText(describeFigure(figure)));
}

/** A chart in the words and the table that a format makes of them. */
export function chartAnswer(answers: Pick<Answers, "paragraph" | "table">): Answers["chart"] {
  return {
    becomes: "the sentence that describes it, and a table of its data",
    toBlocks: (chart) =>
      withoutCharts([chart]).flatMap((block) =>
        block.type === "table"
          ? answers.table.toBlocks(block)
          : block.type === "paragraph"
            ? answers.paragraph.toBlocks(block)
            : [],
      ),
  };
}
