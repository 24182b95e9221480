import { HEADING_SIZE } from "./headingSize.js";
import { toLines } from "./toRuns.js";
import type { Fragment, LayoutPage } from "./types.js";

/** A page's margin, at its top and at its bottom, is this share of its height; running headers and footers stand in it. */
const MARGIN = 0.12;

/** The gap between a running header or footer and the text of the page is at least this many times its height. */
const NARROWEST_GAP = 1;

/** Words in the margin are a running header or footer when they stand on at least this many pages, */
const FEWEST_PAGES = 2;
/** and on at least this share of all pages. */
const LEAST_SHARE = 0.3;

/** A line of words in a page's margin. */
interface MarginLine {
  page: number;
  words: string;
  fragments: Fragment[];
}

/**
 * Leaves out running headers, running footers and page numbers. Large or bold words are kept, even where every page
 * repeats them: a slide's title says what its table is. Table headings are kept too: they stand too close to their rows
 * to be a running header. A tagged PDF marks words that are no part of its text as artifacts, but some programs also
 * mark table headings and row labels, so artifacts are left out only in the margins.
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

/** Whether a margin line, with `#` for its numbers, is a page number: `#`, `Page # of #`, `Tudalen #`, `- # -`. */
function isPageNumber(words: string): boolean {
  return /^(?:page |tudalen )?[-–]? ?#(?: (?:of|o|\/) #)? ?[-–]?$/.test(words);
}

/** The lines in a page's two margins, outermost first, as far as a gap sets them apart from the rest of the page. */
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
  return (
    line.every(({ isBold }) => isBold) || line.some(({ height }) => height > HEADING_SIZE * usual)
  );
}

function isApart(line: readonly Fragment[], next: readonly Fragment[] | undefined): boolean {
  if (next === undefined) return false;
  const gap = Math.max(topOf(next) - bottomOf(line), topOf(line) - bottomOf(next));
  return gap > NARROWEST_GAP * (line[0]?.height ?? 0);
}

const topOf = (line: readonly Fragment[]) => Math.min(...line.map(({ top }) => top));
const bottomOf = (line: readonly Fragment[]) =>
  Math.max(...line.map(({ top, height }) => top + height));

/** The words of a line in small letters, with `#` for each number, so that page 3's footer equals page 4's. */
function wordsOf(line: readonly Fragment[]): string {
  const words = line.map(({ text }) => text.trim()).join(" ");
  return words.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ").trim();
}
