import type { Block, List } from "@pcplan/core/document";
import { type Place, toPlace } from "@pcplan/core/result";
import { checkInterruption, checkLimit, ReadingEnded } from "../createReader.js";
import {
  attributeOf,
  childrenOf,
  DEEPEST_NESTING,
  type Element,
  isElement,
  isInline,
  isSilent,
  isText,
  type Node,
} from "./elements.js";
import { createDocumentProblem } from "../messages.js";
import { linesOf } from "../linesOf.js";
import { type PageReading, placeOf } from "./placeOf.js";
import { cellsOf, readTable, rowsOf } from "./readTable.js";
import { readTiles, type Tile } from "./readTiles.js";
import { formatTerm, isOfFields, readTerms, type Term } from "./readTerms.js";

/** The outermost list in which the words stand; its block is made with its first item. */
interface OpenList {
  ordered: boolean;
  block: List | null;
}

/** What the words that are being gathered are. */
interface Style {
  level: number | null;
  isItem: boolean;
}

/** The blocks read so far, and the words that are being gathered. */
interface Flow {
  blocks: Block[];
  lines: number;
  list: OpenList | null;
  words: string;
  style: Style;
  at: Place | null;
  reading: PageReading;
}

const PLAIN: Style = { level: null, isItem: false };

const LISTS = new Set(["ul", "ol", "menu"]);

/** Turns a page's elements into headings, list items, lines of text and tables, in the order in which they stand. */
export function toBlocks(page: Node, reading: PageReading): Block[] {
  const start = { blocks: [], lines: 0, list: null };
  const flow: Flow = { ...start, words: "", style: PLAIN, at: null, reading };
  addNode(flow, page, 0);
  endText(flow);
  return flow.blocks;
}

function addNode(flow: Flow, node: Node, depth: number): void {
  if (depth > DEEPEST_NESTING)
    throw new ReadingEnded(createDocumentProblem("html-too-deep", { deepest: DEEPEST_NESTING }));
  if (isText(node)) return addWords(flow, node);
  if (!isElement(node)) return addChildren(flow, node, depth);
  if (isSilent(node)) return;
  if (node.tagName === "br") return void (flow.words += "\n");
  if (node.tagName === "table" && !isLayout(node)) return addTable(flow, node);
  if (isInline(node)) return addChildren(flow, node, depth);
  const terms = node.tagName === "dl" ? readTerms(node) : null;
  if (terms !== null) return addTerms(flow, terms);
  const { style, list } = flow;
  endText(flow);
  flow.style = styleOf(node, style);
  if (list === null && LISTS.has(node.tagName))
    flow.list = { ordered: node.tagName === "ol", block: null };
  addChildren(flow, node, depth);
  endText(flow);
  flow.style = style;
  flow.list = list;
}

function addChildren(flow: Flow, node: Node, depth: number): void {
  const tiles = readTiles(node);
  for (const child of childrenOf(node)) {
    const tile = tiles.get(child);
    if (tile === undefined) addNode(flow, child, depth + 1);
    else addTile(flow, tile, child);
  }
}

function addWords(flow: Flow, node: Node & { value: string }): void {
  if (node.value.trim() !== "") flow.at ??= placeOf(node, flow.reading);
  flow.words += node.value.replace(/\s+/g, " ");
}

function endText(flow: Flow): void {
  const text = linesOf(flow.words);
  const at = flow.at ?? toPlace(flow.reading.name);
  flow.words = "";
  flow.at = null;
  if (text === "") return;
  flow.lines += text.split("\n").length;
  checkLimit("lines", flow.lines, flow.reading);
  const { level, isItem } = flow.style;
  if (level !== null) flow.blocks.push({ type: "heading", level, text, at });
  else if (isItem) addItem(flow, text, at);
  else flow.blocks.push({ type: "paragraph", text, at });
}

/** An item without a list round it is a list of its own. */
function addItem({ blocks, list }: Flow, text: string, at: Place): void {
  const open = list?.block ?? null;
  if (open !== null && open === blocks.at(-1)) return void open.items.push({ text, at });
  const block: List = { type: "list", ordered: list?.ordered ?? false, items: [{ text, at }], at };
  if (list) list.block = block;
  blocks.push(block);
}

function addTile(flow: Flow, { value, label }: Tile, box: Node): void {
  endText(flow);
  const at = placeOf(box, flow.reading);
  flow.blocks.push({ type: "figure", value, label, parts: [], at });
}

/** Each term is an item with what is said of it; one over fields is a line, and each of its fields an item. */
function addTerms(flow: Flow, terms: readonly Term[]): void {
  endText(flow);
  const { style, list } = flow;
  const item: Style = { level: null, isItem: true };
  flow.list = { ordered: false, block: null };
  for (const term of terms) {
    if (isOfFields(term)) {
      addText(flow, term.name, term, PLAIN);
      for (const line of term.values.flatMap((value) => value.split("\n")))
        addText(flow, line, term, item);
    } else addText(flow, formatTerm(term), term, item);
  }
  flow.style = style;
  flow.list = list;
}

function addText(flow: Flow, text: string, { element }: Term, style: Style): void {
  flow.style = style;
  flow.words = text;
  flow.at = placeOf(element, flow.reading);
  endText(flow);
}

function addTable(flow: Flow, table: Element): void {
  endText(flow);
  checkInterruption(flow.reading);
  const block = readTable(table, flow.reading);
  if (block.rows.length > 0) flow.blocks.push(block);
  else if (block.caption !== null)
    flow.blocks.push({ type: "paragraph", text: block.caption, at: block.at });
}

/** A table of one column, or with tables inside it, only arranges what stands in it, where it does not say otherwise. */
function isLayout(table: Element): boolean {
  const role = attributeOf(table, "role") ?? "";
  if (["presentation", "none", "table"].includes(role)) return role !== "table";
  const rows = rowsOf(table);
  return rows.every((row) => cellsOf(row).length <= 1) || rows.some((row) => hasTable(row));
}

function hasTable(node: Node): boolean {
  return childrenOf(node).some(
    (child) => isElement(child) && (child.tagName === "table" || hasTable(child)),
  );
}

function styleOf(element: Element, outer: Style): Style {
  const level = levelOf(element);
  if (level !== null) return { level, isItem: false };
  if (element.tagName === "li") return { level: null, isItem: true };
  return isBold(element) ? { level: LEVEL_OF_BOLD, isItem: outer.isItem } : outer;
}

function levelOf(element: Element): number | null {
  const digit = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (digit !== undefined) return Number(digit);
  if (attributeOf(element, "role") !== "heading") return null;
  return Number.parseInt(attributeOf(element, "aria-level") ?? "2", 10) || 2;
}

/** Word's users write headings as short paragraphs in bold; they stand below all true headings. */
const LEVEL_OF_BOLD = 6;
const LONGEST_BOLD_HEADING = 80;

function isBold(element: Element): boolean {
  if (element.tagName !== "p") return false;
  const parts = childrenOf(element).filter((child) => !isText(child) || child.value.trim() !== "");
  return (
    parts.length > 0 && parts.every(isBoldPart) && textOf(element).length <= LONGEST_BOLD_HEADING
  );
}

function isBoldPart(node: Node): boolean {
  return isElement(node) && ["b", "strong", "br"].includes(node.tagName);
}

function textOf(node: Node): string {
  return isText(node) ? node.value : childrenOf(node).map(textOf).join("");
}
