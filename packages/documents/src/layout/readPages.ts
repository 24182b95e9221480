import type { Block } from "@pcplan/core/document";
import { dropFurniture } from "./dropFurniture.js";
import { joinTables } from "./joinTables.js";
import { mergeBlocks } from "./mergeBlocks.js";
import { toBlocks } from "./toBlocks.js";
import type { LayoutPage } from "./types.js";

/**
 * Reads the blocks of a document from where words and lines stand on its pages: tables, with drawn lines or without, over
 * as many pages as they run; the figures and charts of dashboards; headings, paragraphs and list items in reading order,
 * column by column. Rotated words label the rows beside them. Running headers, footers and page numbers are left out; no other words are lost.
 */
export function readPages(pages: readonly LayoutPage[], source: string): Block[] {
  const usual = usualHeight(pages);
  const blocks = dropFurniture(pages, usual).flatMap((page) => toBlocks(page, source, usual));
  return mergeBlocks(joinTables(blocks));
}

/** The commonest height of the letters, to half a point. */
function usualHeight(pages: readonly LayoutPage[]): number {
  const letters = new Map<number, number>();
  for (const { text, height, turned } of pages.flatMap(({ fragments }) => fragments)) {
    const size = Math.round(height * 2) / 2;
    if (turned === "not") letters.set(size, (letters.get(size) ?? 0) + text.length);
  }
  const [usual] = [...letters].toSorted((a, b) => b[1] - a[1]);
  return usual?.[0] ?? 10;
}
