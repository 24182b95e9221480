import type { Block, Heading, List, Paragraph } from "./blocks.js";

/**
 * Makes a heading, for a document that shows something to people.
 * @param level from 1, the document's own title, to 6
 * @example
 * createHeading(2, "Forecasts").text; // => "Forecasts"
 */
export function createHeading(level: number, text: string): Heading {
  return { type: "heading", level, text, at: null };
}

/**
 * Makes a paragraph.
 * @example
 * createParagraph("Nothing changed.").type; // => "paragraph"
 */
export function createParagraph(text: string): Paragraph {
  return { type: "paragraph", text, at: null };
}

/**
 * Makes a list without numbers.
 * @example
 * createList(["One", "Two"]).items.length; // => 2
 */
export function createList(texts: readonly string[]): List {
  const items = texts.map((text) => ({ text, at: null }));
  return { type: "list", ordered: false, items, at: null };
}

/**
 * Puts a heading of the second level over blocks; where there are none it is left out too.
 * @example
 * createSection("Forecasts", []); // => []
 */
export function createSection(heading: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [createHeading(2, heading), ...blocks];
}
