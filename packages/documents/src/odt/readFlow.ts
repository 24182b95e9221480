import { linesOf } from "../linesOf.js";
import { readObject } from "../odf/readObject.js";
import { itemsOf, markOf, readLines } from "../odf/readLines.js";
import { readTable } from "../odf/readTable.js";
import { isBold, isDrawn, wordsOf } from "../odf/readWords.js";
import { rowsOf } from "../odf/rows.js";
import { type TextLine, toTextBlocks } from "../slides/toTextBlocks.js";
import {
  attributeOf,
  type Element,
  elementAt,
  elementsIn,
  elementsUnder,
} from "../xml/elements.js";
import { addBlock, addBox, endLines, type Flow } from "./flow.js";

/** What only holds other parts of the text. */
const HOLDERS = new Set(["section", "text-box", "index-body", "list-item", "list-header"]);

/** Adds the parts of a text in their order; lists of contents and what is deleted are left out. */
export function addParts(flow: Flow, holder: Element, mark: TextLine["mark"] = null): void {
  for (const part of elementsIn(holder)) {
    const name = part.localName ?? "";
    if (name === "h") addHeading(flow, part, levelOf(part));
    else if (name === "p") addParagraph(flow, part, mark);
    else if (name === "list") addList(flow, part, mark);
    else if (name === "table") addTable(flow, part);
    else if (isDrawn(part)) addDrawn(flow, part);
    else if (HOLDERS.has(name)) addParts(flow, part, mark);
    else if (name === "numbered-paragraph") addParts(flow, part, "number");
  }
}

const DEEPEST_LEVEL = 6;

function levelOf(heading: Element): number {
  const level = Number(attributeOf(heading, "outline-level") ?? 1) || 1;
  return Math.min(Math.max(1, Math.trunc(level)), DEEPEST_LEVEL);
}

/** The levels of a text's own title and of headings that are told by their style alone. */
const LEVELS = new Map([
  ["Title", 1],
  ["Subtitle", 2],
  ...[1, 2, 3, 4, 5, 6].map((level) => [`Heading_20_${level}`, level] as const),
]);

/** People write headings as short paragraphs in bold; they stand below all true headings. */
const LEVEL_OF_BOLD = 6;
const LONGEST_BOLD_HEADING = 80;

function addHeading(flow: Flow, paragraph: Element, level: number): void {
  const { file, at } = flow.reading;
  const text = linesOf(wordsOf(paragraph, file.styles)).replaceAll("\n", " ");
  if (text !== "") addBlock(flow, { type: "heading", level, text, at });
  addDrawnIn(flow, paragraph);
}

function addParagraph(flow: Flow, paragraph: Element, mark: TextLine["mark"]): void {
  const { styles } = flow.reading.file;
  const names = styles.namesOf("paragraph", attributeOf(paragraph, "style-name"));
  const [level] = names.flatMap((name) => LEVELS.get(name) ?? []);
  const text = linesOf(wordsOf(paragraph, styles));
  const isHeading = mark === null && text.length <= LONGEST_BOLD_HEADING && text !== "";
  if (level !== undefined) return addHeading(flow, paragraph, level);
  if (isHeading && isBold(paragraph, styles)) return addHeading(flow, paragraph, LEVEL_OF_BOLD);
  if (text === "") endLines(flow);
  else flow.lines.push({ text, isBold: false, mark });
  addDrawnIn(flow, paragraph);
}

/** A list whose items are headings only numbers them. */
function addList(flow: Flow, list: Element, outer: TextLine["mark"]): void {
  const mark = markOf(list, flow.reading.file.styles) ?? outer;
  if (outer === null) endLines(flow);
  for (const item of itemsOf(list)) addParts(flow, item, mark);
  if (outer === null) endLines(flow);
}

function addTable(flow: Flow, table: Element): void {
  const { file, at, count } = flow.reading;
  endLines(flow);
  if (isLayout(table))
    for (const { row } of rowsOf(table))
      for (const cell of elementsIn(row, "table-cell")) addParts(flow, cell);
  else {
    const block = readTable(table, { styles: file.styles, at, count });
    if (block !== null) flow.blocks.push(block);
  }
  endLines(flow);
}

/** A table of one column, or with tables inside it, only arranges what stands in it. */
function isLayout(table: Element): boolean {
  const rows = rowsOf(table).map(({ row }) => row);
  return (
    rows.every((row) => elementsIn(row).length <= 1) ||
    rows.some((row) => elementsUnder(row, "table").length > 0)
  );
}

/** What is drawn in a paragraph is read after it. */
function addDrawnIn(flow: Flow, element: Element): void {
  for (const part of elementsIn(element))
    if (isDrawn(part)) addDrawn(flow, part);
    else addDrawnIn(flow, part);
}

function addDrawn(flow: Flow, shape: Element): void {
  const { reading } = flow;
  const objects = readObject(shape, reading);
  if (objects !== null) return objects.forEach((block) => addBlock(flow, block));
  if (shape.localName === "g") return addGroup(flow, shape);
  const box = elementAt(shape, "text-box") ?? shape;
  const inner: Flow = { ...flow, blocks: [], lines: [] };
  if (elementAt(shape, "image") === null) addParts(inner, box);
  endLines(inner);
  addBox(flow, inner.blocks);
}

/** The shapes of a group belong together. */
function addGroup(flow: Flow, group: Element): void {
  const { at, file } = flow.reading;
  const shapes = elementsUnderGroups(group);
  addBox(
    flow,
    shapes.flatMap((shape) => {
      const lines = readLines(elementAt(shape, "text-box") ?? shape, file.styles);
      return toTextBlocks(lines, at);
    }),
  );
}

function elementsUnderGroups(group: Element): Element[] {
  return elementsIn(group).flatMap((shape) =>
    shape.localName === "g" ? elementsUnderGroups(shape) : [shape],
  );
}
