import { type Cell, describeFigure, type List, type Table, toGrid } from "@pcplan/core/document";
import type { ListItem, PhrasingContent, RootContent, TableCell } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { type Options, toMarkdown } from "mdast-util-to-markdown";
import { withoutCharts, type WritableBlock } from "../writable.js";
import type { Writer } from "../types.js";
import { toPhrases } from "./toPhrases.js";

/** Two tildes strike words out in most programs that show Markdown, and a percent sign first is a title to pandoc. */
const READ_OTHERWISE: Options = {
  unsafe: [
    { character: "~", inConstruct: "phrasing" },
    { character: "%", atBreak: true },
  ],
};

/** A heading stands on one line. */
const SPACE: PhrasingContent = { type: "text", value: " " };

/** A cell of a pipe table stands on one line, and programs that show Markdown know this element in it. */
const BREAK_IN_CELL: PhrasingContent = { type: "html", value: "<br>" };

/**
 * Writes a document as Markdown with pipe tables. Signs of Markdown in its words stand behind backslashes. A table always
 * has one row of headings, its first, and its caption stands over it; a chart is the sentence that describes it and a
 * table of its data.
 * @example
 * const blocks = [{ type: "paragraph", text: "2 * 3", at: null }];
 * const document = { source: null, lang: null, title: null, blocks, problems: [] };
 * new TextDecoder().decode(await writeMarkdown(document)); // => "2 \\* 3\n"
 */
export const writeMarkdown: Writer = async ({ blocks }) => {
  const children = withoutCharts(blocks).flatMap(toNodes);
  const options: Options = {
    extensions: [gfmTableToMarkdown(), READ_OTHERWISE],
    listItemIndent: "one",
  };
  const text = toMarkdown({ type: "root", children }, options);
  return new TextEncoder().encode(text === "" ? "\n" : text);
};

function toNodes(block: WritableBlock): RootContent[] {
  switch (block.type) {
    case "heading":
      return toHeading(block.level, toPhrases(block, SPACE));
    case "paragraph":
      return toParagraph(toPhrases(block));
    case "list":
      return toList(block);
    case "table":
      return [...toParagraph(toPhrases({ text: block.caption ?? "" })), ...toTable(block)];
    case "figure":
      return toParagraph(toPhrases({ text: describeFigure(block) }));
  }
}

function toHeading(level: number, children: PhrasingContent[]): RootContent[] {
  const depth = ([1, 2, 3, 4, 5, 6] as const).find((one) => one === level) ?? 6;
  return children.length === 0 ? [] : [{ type: "heading", depth, children }];
}

function toParagraph(children: PhrasingContent[]): RootContent[] {
  return children.length === 0 ? [] : [{ type: "paragraph", children }];
}

function toList({ ordered, items }: List): RootContent[] {
  const children = items.flatMap((item): ListItem[] => {
    const phrases = withoutBox(toPhrases(item));
    if (phrases.length === 0) return [];
    const paragraph = { type: "paragraph", children: phrases } as const;
    return [{ type: "listItem", spread: false, children: [paragraph] }];
  });
  return children.length === 0 ? [] : [{ type: "list", ordered, spread: false, children }];
}

/** A box before an item says that it is a task; written by its number, it is a sign like any other. */
function withoutBox([first, ...rest]: PhrasingContent[]): PhrasingContent[] {
  if (first === undefined) return [];
  if (first.type !== "text" || !first.value.startsWith("☐ ")) return [first, ...rest];
  return [
    { type: "html", value: "&#x2610;" },
    { type: "text", value: first.value.slice(1) },
    ...rest,
  ];
}

function toTable({ rows }: Table): RootContent[] {
  const grid = [...toGrid(rows.map(({ cells }) => cells))].filter((places) => places.length > 0);
  if (grid.length === 0) return [];
  const width = grid.reduce((most, places) => Math.max(most, places.length), 0);
  const children = grid.map((places) => ({
    type: "tableRow" as const,
    children: Array.from({ length: width }, (_, column) => toCell(places[column]?.cell)),
  }));
  return [{ type: "table", children }];
}

function toCell(cell: Cell | undefined): TableCell {
  return { type: "tableCell", children: cell ? toPhrases(cell, BREAK_IN_CELL) : [] };
}
