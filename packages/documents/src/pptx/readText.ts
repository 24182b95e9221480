import type { TextLine } from "../slides/toTextBlocks.js";
import { attributeOf, type Element, elementAt, elementsIn, wordsUnder } from "../xml/elements.js";

/**
 * Reads the paragraphs of a shape or cell.
 * @param body the element that holds them; `null` where the shape has no words
 * @param styles where marks before paragraphs are set, the nearest first: the shape's own list of styles, its layout's…
 */
export function readText(body: Element | null, styles: readonly Element[] = []): TextLine[] {
  const all = [elementAt(body, "lstStyle"), ...styles].filter((one) => one !== null);
  return elementsIn(body, "p").map((paragraph) => ({
    text: wordsOf(paragraph),
    isBold: isBold(paragraph),
    mark: markOf(paragraph, all),
  }));
}

/** A vertical tab is how some programs write a line break. */
function wordsOf(paragraph: Element): string {
  return elementsIn(paragraph)
    .map((part) => (part.localName === "br" ? "\n" : wordsUnder(elementAt(part, "t"))))
    .join("")
    .replace(/_x000[BD]_|\v/gi, "\n");
}

function isBold(paragraph: Element): boolean {
  const runs = elementsIn(paragraph, "r").filter((run) => wordsUnder(run).trim() !== "");
  return runs.length > 0 && runs.every((run) => isTrue(attributeOf(elementAt(run, "rPr"), "b")));
}

export function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}

export function isFalse(value: string | null): boolean {
  return value === "0" || value === "false";
}

function markOf(paragraph: Element, styles: readonly Element[]): TextLine["mark"] {
  const own = elementAt(paragraph, "pPr");
  const level = Number(attributeOf(own, "lvl") ?? 0) + 1;
  const levels = styles.map((style) => elementAt(style, `lvl${level}pPr`));
  for (const properties of [own, ...levels]) {
    if (elementAt(properties, "buNone")) return null;
    if (elementAt(properties, "buAutoNum")) return "number";
    if (elementAt(properties, "buChar") ?? elementAt(properties, "buBlip")) return "bullet";
  }
  return null;
}
