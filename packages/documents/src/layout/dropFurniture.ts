import { toLines } from "./toRuns.js";
import type { Fragment, LayoutPage } from "./types.js";

/** Running headers and footers stand within this share of the page from its top or its bottom. */
const MARGIN = 0.12;

/** They are as far from the words of the page as this many times their height, or further. */
const NARROWEST_GAP = 1;

/** Words are furniture where they stand on so many pages, and on so great a share of them. */
const FEWEST_PAGES = 2;
const LEAST_SHARE = 0.3;

interface MarginLine {
  page: number;
  words: string;
  fragments: Fragment[];
}

/**
 * Leaves out what a document prints on its pages again and again: running headers and footers, and the pages' own
 * numbers. Words that are larger than usual or bold are kept, for a slide's title over each of its tables says what
 * they are; so are the headings of a table, which stand close to its rows. What the source calls no part of its text is left
 * out where it looks like furniture: a table's repeated headings and badly made labels are called so too.
 * @param usual the height of the document's usual words
 */
export function dropFurniture(pages: readonly LayoutPage[], usual: number): LayoutPage[] {
  const lines = pages.flatMap((page) => marginLines(page, usual));
  const seen = new Map<string, Set<number>>();
  for (const { words, page } of lines) seen.set(words, (seen.get(words) ?? new Set()).add(page));
  const dropped = new Set<Fragment>();
  for (const { words, fragments } of lines) {
    const count = seen.get(words)?.size ?? 0;
    const isRunning = count >= FEWEST_PAGES && count >= LEAST_SHARE * pages.length;
    const isFurniture = isRunning || isPageNumber(words) || fragments.every(isArtifact);
    if (isFurniture) for (const one of fragments) dropped.add(one);
  }
  return pages.map((page) => ({
    ...page,
    fragments: page.fragments.filter((one) => !dropped.has(one)),
  }));
}

/** Numbers are written as #, for they count the pages. */
function isPageNumber(words: string): boolean {
  return /^(?:page |tudalen )?[-–]? ?#(?: (?:of|o|\/) #)? ?[-–]?$/.test(words);
}

/** The lines at a page's top and bottom that stand apart from its other words, if it has others, from the outside in. */
function marginLines(page: LayoutPage, usual: number): MarginLine[] {
  const upright = page.fragments.filter(
    ({ turned, text }) => turned === "not" && text.trim() !== "",
  );
  const lines = toLines(upright);
  const bottoms = lines.toReversed();
  return [
    ...takeLines(lines, (line) => bottomOf(line) < MARGIN * page.height, usual),
    ...takeLines(bottoms, (line) => topOf(line) > (1 - MARGIN) * page.height, usual),
  ].map((fragments) => ({ page: page.number, words: wordsOf(fragments), fragments }));
}

function takeLines(
  lines: readonly Fragment[][],
  isInMargin: (line: readonly Fragment[]) => boolean,
  usual: number,
): Fragment[][] {
  const end = lines.findIndex((line) => !isInMargin(line) || isHeading(line, usual));
  const outer = lines.slice(0, end < 0 ? lines.length : end);
  const last = outer.findLastIndex((line, at) => isApart(line, lines[at + 1]));
  return outer.slice(0, last + 1);
}

const isArtifact = (one: Fragment) => one.isArtifact;

function isHeading(line: readonly Fragment[], usual: number): boolean {
  return line.every(({ isBold }) => isBold) || line.some(({ height }) => height > 1.12 * usual);
}

function isApart(line: readonly Fragment[], next: readonly Fragment[] | undefined): boolean {
  if (next === undefined) return false;
  const gap = Math.max(topOf(next) - bottomOf(line), topOf(line) - bottomOf(next));
  return gap > NARROWEST_GAP * (line[0]?.height ?? 0);
}

const topOf = (line: readonly Fragment[]) => Math.min(...line.map(({ top }) => top));
const bottomOf = (line: readonly Fragment[]) =>
  Math.max(...line.map(({ top, height }) => top + height));

function wordsOf(line: readonly Fragment[]): string {
  const words = line.map(({ text }) => text.trim()).join(" ");
  return words.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ").trim();
}
