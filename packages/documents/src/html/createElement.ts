import type { Element, ElementContent, Properties } from "hast";

/** What is said of an element; what is `null` is left out. */
export type Attributes = Readonly<Record<string, Properties[string] | null>>;

/** Makes an element of a page. */
export function createElement(
  tagName: string,
  attributes: Attributes,
  children: ElementContent[],
): Element {
  const stated = Object.entries(attributes).filter(([, value]) => value !== null);
  return { type: "element", tagName, properties: Object.fromEntries(stated), children };
}
