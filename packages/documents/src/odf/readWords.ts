import {
  attributeOf,
  type Element,
  elementAt,
  isElement,
  isText,
  nodesIn,
  wordsUnder,
} from "../xml/elements.js";
import { withSingleSpaces } from "../linesOf.js";
import type { Styles } from "./styles.js";

/** What stands in a paragraph and is none of its words. */
const ASIDES = new Set(["note", "annotation", "annotation-end", "ruby-text", "tracked-changes"]);

/** What is drawn in a paragraph and is read for itself. */
const DRAWN = new Set(["frame", "custom-shape", "g", "rect", "ellipse", "a-frame"]);

/** No paragraph has so many spaces in a row that count. */
const MOST_SPACES = 200;

/** The words of a paragraph, with line breaks where they stand; those that are hidden are left out. */
export function wordsOf(paragraph: Element, styles: Styles): string {
  let words = "";
  for (const node of nodesIn(paragraph)) {
    if (isText(node)) words += withSingleSpaces(node.nodeValue ?? "");
    else if (isElement(node)) words += wordsOfPart(node, styles);
  }
  return words;
}

function wordsOfPart(part: Element, styles: Styles): string {
  const name = part.localName ?? "";
  switch (name) {
    case "line-break":
      return "\n";
    case "tab":
      return "\t";
    case "s":
      return " ".repeat(Math.min(Number(attributeOf(part, "c") ?? 1) || 1, MOST_SPACES));
    case "span":
      return styles.isHidden(attributeOf(part, "style-name")) ? "" : wordsOf(part, styles);
    default:
      return ASIDES.has(name) || isDrawn(part) ? "" : wordsOf(part, styles);
  }
}

/** True of what stands in a paragraph and is read for itself. */
export function isDrawn({ localName }: Element): boolean {
  return DRAWN.has(localName ?? "");
}

/** The words that stand for a picture, such as a traffic light's colour; empty where there are none. */
export function wordsOfPicture(frame: Element): string {
  if (elementAt(frame, "image") === null) return "";
  return (wordsUnder(elementAt(frame, "desc")) || wordsUnder(elementAt(frame, "title"))).trim();
}

/** Whether all words of a paragraph are bold. */
export function isBold(paragraph: Element, styles: Styles): boolean {
  const own = styles.isBold("paragraph", attributeOf(paragraph, "style-name")) ?? false;
  return wordsUnder(paragraph).trim() !== "" && isBoldIn(paragraph, own, styles);
}

function isBoldIn(element: Element, outer: boolean, styles: Styles): boolean {
  for (const node of nodesIn(element)) {
    if (isText(node) && (node.nodeValue ?? "").trim() !== "" && !outer) return false;
    if (!isElement(node)) continue;
    const own = styles.isBold("text", attributeOf(node, "style-name")) ?? outer;
    if (!isBoldIn(node, own, styles)) return false;
  }
  return true;
}
