import type { Element, Node } from "@xmldom/xmldom";

export type { Element, Node };

/** True of an element; other nodes are words, notes to programs and the like. */
export function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

/** True of words. */
export function isText(node: Node): boolean {
  return node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE;
}

/** The nodes that stand right inside an element. */
export function* nodesIn(element: Element): Generator<Node> {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) yield node;
}

/**
 * The elements that stand right inside another.
 * @param name their name without its prefix, which programs choose as they like; all of them where it is left out
 */
export function elementsIn(element: Element | null, name?: string): Element[] {
  const found: Element[] = [];
  if (element === null) return found;
  for (const node of nodesIn(element))
    if (isElement(node) && (name === undefined || node.localName === name)) found.push(node);
  return found;
}

/** The first element at the end of a path of names, each right inside the one before; `null` where there is none. */
export function elementAt(element: Element | null, ...path: string[]): Element | null {
  let at = element;
  for (const name of path) at = at && firstIn(at, name);
  return at;
}

function firstIn(element: Element, name: string): Element | null {
  for (const node of nodesIn(element)) if (isElement(node) && node.localName === name) return node;
  return null;
}

/** The elements of a name anywhere inside another, in their order. */
export function elementsUnder(element: Element | null, name: string): Element[] {
  return elementsIn(element).flatMap((child) =>
    child.localName === name ? [child] : elementsUnder(child, name),
  );
}

/** What an element says under a name, whatever the name's prefix; `null` where it says nothing. */
export function attributeOf(element: Element | null, name: string): string | null {
  if (element === null) return null;
  const { attributes } = element;
  for (let at = 0; at < attributes.length; at++) {
    const attribute = attributes.item(at);
    if (attribute?.localName === name) return attribute.value;
  }
  return null;
}

/** The words under an element, as they stand. */
export function wordsUnder(element: Element | null): string {
  return element?.textContent ?? "";
}
