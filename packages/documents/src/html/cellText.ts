import {
  attributeOf,
  childrenOf,
  isElement,
  isInline,
  isSilent,
  isText,
  type Node,
} from "./elements.js";
import { linesOf } from "../linesOf.js";

/**
 * The words of a table's cell: its lines one under another, each item of a list with a bullet before it. A picture
 * gives the words that stand for it, such as a traffic light's colour.
 */
export function cellText(cell: Node): string {
  return linesOf(wordsOf(cell));
}

function wordsOf(node: Node): string {
  if (isText(node)) return node.value.replace(/\s+/g, " ");
  if (!isElement(node)) return childrenOf(node).map(wordsOf).join("");
  if (isSilent(node)) return "";
  if (node.tagName === "br") return "\n";
  if (node.tagName === "img") return ` ${attributeOf(node, "alt") ?? ""} `;
  const words = childrenOf(node).map(wordsOf).join("");
  if (node.tagName === "li") return `\n• ${words.trim()}\n`;
  return isInline(node) ? words : `\n${words}\n`;
}
