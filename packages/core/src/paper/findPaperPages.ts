import type { Block, Document } from "../document/index.js";
import type { Paper, PaperPages } from "./types.js";

/** A document of fewer pages is one paper; packs of a meeting's papers have more. */
const FEWEST_PAGES = 30;

/** Pages of one paper that hold what was read stand no further apart than so many pages. */
const WIDEST_GAP = 4;

/** The paper must hold at least this share of what was read, else nothing tells which of several it is. */
const LEAST_SHARE = 0.6;

/** A paper that takes up this share of its document is the document. */
const MOST_SHARE = 0.8;

/** The title of a paper stands no further before what is read of it. */
const WIDEST_FRONT = 3;

/**
 * Finds the pages of a paper inside a pack of papers of many kinds: those that stand together and hold nearly all rows,
 * decisions, spotlights and counts, from the nearest page that starts with a title. `null` where the document is no pack,
 * or where it has several such papers.
 */
export function findPaperPages({ blocks }: Document, paper: Paper): PaperPages | null {
  const pages = new Set(blocks.flatMap(({ at }) => at?.page ?? [])).size;
  const told = pagesOf(paper);
  if (pages < FEWEST_PAGES || told.length === 0) return null;
  const [most = []] = groupsOf(told).toSorted((a, b) => b.length - a.length);
  const [start, end] = [most[0] ?? 0, most.at(-1) ?? 0];
  if (most.length < LEAST_SHARE * told.length || end - start + 1 > MOST_SHARE * pages) return null;
  return { first: titlePage(blocks, start), last: end };
}

/** The page of everything that was read, in order; a page with several counts for each. */
function pagesOf({ projects, decisions, spotlights, headline }: Paper): number[] {
  const places = [...projects, ...decisions, ...spotlights, ...(headline?.evidence ?? [])];
  return places.flatMap(({ at }) => at?.page ?? []).toSorted((a, b) => a - b);
}

function groupsOf(pages: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const page of pages) {
    const last = groups.at(-1);
    if (last && page - (last.at(-1) ?? page) <= WIDEST_GAP) last.push(page);
    else groups.push([page]);
  }
  return groups;
}

function titlePage(blocks: readonly Block[], start: number): number {
  for (let page = start; page >= Math.max(1, start - WIDEST_FRONT); page--) {
    const first = blocks.find(({ at }) => at?.page === page);
    if (first?.type === "heading" && first.level === 1) return page;
  }
  return start;
}

/** A document with the blocks of some of its pages alone. */
export function cutPages(document: Document, { first, last }: PaperPages): Document {
  const isInside = ({ at }: Block) => {
    const page = at?.page ?? null;
    return page !== null && page >= first && page <= last;
  };
  return { ...document, blocks: document.blocks.filter(isInside) };
}
