import type { Block } from "@pcplan/core/document";
import { type Place, problem, toPlace } from "@pcplan/core/result";
import { checkInterruption, checkLimit, type Reading, ReadingEnded } from "../createReader.js";
import {
  attributeOf,
  childrenOf,
  type Element,
  isElement,
  isInline,
  isSilent,
  isText,
  type Node,
} from "./elements.js";
import { placeOf } from "./placeOf.js";
import { cellsOf, readTable, rowsOf } from "./readTable.js";

/** What the line that is being gathered is. */
interface Style {
  level: number | null;
  isItem: boolean;
}

/** The blocks read so far, and the words of the line that is being gathered. */
interface Flow {
  blocks: Block[];
  words: string;
  style: Style;
  at: Place | null;
  reading: Reading;
}

/** Browsers lay out no deeper nesting either. */
const DEEPEST_NESTING = 512;

const PLAIN: Style = { level: null, isItem: false };

/** Turns a page's elements into headings, list items, lines of text and tables, in the order in which they stand. */
export function toBlocks(page: Node, reading: Reading): Block[] {
  const flow: Flow = { blocks: [], words: "", style: PLAIN, at: null, reading };
  addNode(flow, page, 0);
  endLine(flow);
  return flow.blocks;
}

function addNode(flow: Flow, node: Node, depth: number): void {
  if (depth > DEEPEST_NESTING) throw new ReadingEnded(nestedTooDeep());
  if (isText(node)) return addWords(flow, node);
  if (!isElement(node)) return addChildren(flow, node, depth);
  if (isSilent(node)) return;
  if (node.tagName === "br") return addBreak(flow);
  if (node.tagName === "table" && !isLayout(node)) return addTable(flow, node);
  if (isInline(node)) return addChildren(flow, node, depth);
  const outer = flow.style;
  endLine(flow);
  flow.style = styleOf(node, outer);
  addChildren(flow, node, depth);
  endLine(flow);
  flow.style = outer;
}

function addChildren(flow: Flow, node: Node, depth: number): void {
  for (const child of childrenOf(node)) addNode(flow, child, depth + 1);
}

function addWords(flow: Flow, node: Node & { value: string }): void {
  if (node.value.trim() !== "") flow.at ??= placeOf(node, flow.reading.name);
  flow.words += node.value;
}

/** A break inside a heading or an item wraps it; elsewhere it ends a line. */
function addBreak(flow: Flow): void {
  if (flow.style.level === null && !flow.style.isItem) endLine(flow);
  else flow.words += " ";
}

function endLine(flow: Flow): void {
  const text = flow.words.replace(/\s+/g, " ").trim();
  const at = flow.at ?? toPlace(flow.reading.name);
  flow.words = "";
  flow.at = null;
  if (text === "") return;
  checkLimit("lines", flow.blocks.length + 1, flow.reading);
  flow.blocks.push({ kind: "text", text, ...flow.style, at });
}

function addTable(flow: Flow, table: Element): void {
  endLine(flow);
  checkInterruption(flow.reading);
  for (const caption of childrenOf(table))
    if (isElement(caption) && caption.tagName === "caption") addNode(flow, caption, 0);
  endLine(flow);
  const block = readTable(table, flow.reading);
  if (block.rows.length > 0) flow.blocks.push(block);
}

/** A table of one column, or with tables inside it, only arranges what stands in it. */
function isLayout(table: Element): boolean {
  if (["presentation", "none"].includes(attributeOf(table, "role") ?? "")) return true;
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

function nestedTooDeep() {
  return problem({
    code: "html-too-deep",
    message: `The page's elements stand more than ${DEEPEST_NESTING} deep in one another.`,
    expected: `at most ${DEEPEST_NESTING}, as browsers lay out`,
    advice: "Save the page anew from a browser, or copy its table into a document.",
  });
}
