import type { DefaultTreeAdapterTypes } from "parse5";

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** What of a page is not part of what it says. */
const SILENT = new Set([
  "head",
  "script",
  "style",
  "template",
  "noscript",
  "nav",
  "svg",
  "math",
  "iframe",
  "object",
  "audio",
  "video",
  "canvas",
  "select",
  "button",
]);

/** Elements inside a line; all others begin a line of their own. */
const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr img input".split(
    " ",
  ),
);

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

export function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === "#text";
}

export function childrenOf(node: Node): readonly DefaultTreeAdapterTypes.ChildNode[] {
  return "childNodes" in node ? node.childNodes : [];
}

export function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

export function isInline(element: Element): boolean {
  return INLINE.has(element.tagName);
}

/** True of scripts, navigation and whatever the page itself hides. */
export function isSilent(element: Element): boolean {
  return (
    SILENT.has(element.tagName) ||
    attributeOf(element, "hidden") !== null ||
    /display\s{0,9}:\s{0,9}none/i.test(attributeOf(element, "style") ?? "")
  );
}

/** The elements of some names that stand right inside another node. */
export function elementsIn(element: Node, names: readonly string[]): Element[] {
  return childrenOf(element).filter(
    (child): child is Element => isElement(child) && names.includes(child.tagName),
  );
}

/** Browsers lay out no deeper nesting either. */
export const DEEPEST_NESTING = 512;
