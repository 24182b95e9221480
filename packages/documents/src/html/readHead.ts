import type { Document } from "@pcplan/core/document";
import { toLanguage } from "../toLanguage.js";
import { cellText } from "./cellText.js";
import { attributeOf, type Element, elementsIn, type Node } from "./elements.js";

/** Reads what a page says of itself before its first words: its language and its title. */
export function readHead(page: Node): Pick<Document, "lang" | "title"> {
  const html = elementIn(page, "html");
  const head = html && elementIn(html, "head");
  const title = head && elementIn(head, "title");
  return {
    lang: toLanguage(html && attributeOf(html, "lang")),
    title: (title && cellText(title)) || null,
  };
}

function elementIn(node: Node, name: string): Element | null {
  return elementsIn(node, [name])[0] ?? null;
}
