import type { PlacedBlock } from "./toBlocks.js";

/** Running headers and footers stand within this share of the page from its top or its bottom. */
const MARGIN = 0.12;

/** Words are furniture where they repeat on so many pages, and on so great a share of them. */
const FEWEST_PAGES = 2;
const LEAST_SHARE = 0.3;

/**
 * Leaves out what a document prints on its pages again and again: running headers and footers, and the pages' own
 * numbers. A heading is kept, for a slide's title over each of its tables says what they are.
 */
export function dropFurniture(blocks: readonly PlacedBlock[]): PlacedBlock[] {
  const pages = new Set(blocks.map(({ page }) => page.number)).size;
  const seen = new Map<string, Set<number>>();
  for (const one of blocks) {
    const words = furnitureOf(one);
    if (words !== null) seen.set(words, (seen.get(words) ?? new Set()).add(one.page.number));
  }
  return blocks.filter((one) => {
    const words = furnitureOf(one);
    if (words === null) return true;
    if (/^(?:page )?#(?: (?:of|\/) #)?$/.test(words)) return false;
    const count = seen.get(words)?.size ?? 0;
    return count < FEWEST_PAGES || count < LEAST_SHARE * pages;
  });
}

/** The words of a line in a page's margin, with # for every number; `null` of what cannot be furniture. */
function furnitureOf({ block, page, top, bottom }: PlacedBlock): string | null {
  if (block.kind !== "text" || block.isItem) return null;
  const isInMargin = bottom < MARGIN * page.height || top > (1 - MARGIN) * page.height;
  if (!isInMargin || (block.level !== null && top < page.height / 2)) return null;
  return block.text.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ").trim();
}
