import { type Block, mergeItems } from "@pcplan/core/document";
import { dropFurniture } from "./dropFurniture.js";
import { joinTables } from "./joinTables.js";
import { toBlocks } from "./toBlocks.js";
import type { LayoutPage } from "./types.js";

/**
 * Reads pages on which words and lines are placed: tables with their rows and columns, drawn with rules or not, over
 * as many pages as they take; headings, paragraphs and items in the order in which they are read. Words on their side
 * label the rows beside them. What repeats in the pages' margins is left out; no other words are lost.
 */
export function readPages(pages: readonly LayoutPage[], source: string): Block[] {
  const usual = usualHeight(pages);
  const blocks = dropFurniture(pages, usual).flatMap((page) => toBlocks(page, source, usual));
  return mergeItems(joinTables(blocks));
}

/** The height of the most letters, to half a point. */
function usualHeight(pages: readonly LayoutPage[]): number {
  const letters = new Map<number, number>();
  for (const { text, height, turned } of pages.flatMap(({ fragments }) => fragments)) {
    const size = Math.round(height * 2) / 2;
    if (turned === "not") letters.set(size, (letters.get(size) ?? 0) + text.length);
  }
  const [usual] = [...letters].toSorted((a, b) => b[1] - a[1]);
  return usual?.[0] ?? 10;
}
