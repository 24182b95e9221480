import type { PDFPageProxy } from "unpdf/pdfjs";
import { BULLET, type Fragment, type LayoutPage, type Part, type Rule } from "../layout/index.js";
import { type Operations, readDrawings } from "./readDrawings.js";
import { multiply } from "./matrix.js";
import { readLetterWidths } from "./readLetterWidths.js";
import { readParts } from "./readParts.js";
import { readTables, type StructureNode } from "./readTables.js";
import { toFragment, type TextItem } from "./toFragment.js";
import { type Mark, withMarks } from "./withMarks.js";

/**
 * Reads where the words and lines of a page stand, as the page is seen: turned upright, from its top left corner; and what
 * it names, if it is tagged: tables, headings, items, and what is no part of its text.
 */
export async function readPage(page: PDFPageProxy, operations: Operations): Promise<LayoutPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList();
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const tree = (await page.getStructTree()) as StructureNode | null;
  const isBold = (font: string) => isBoldFont(page, font);
  const named = readParts(tree);
  const widths = readLetterWidths(list, operations);
  const words = withMarks(items as (TextItem | Mark)[]).flatMap(({ item, mark, isArtifact }) => {
    const { part = null, isLabel = false } = named.get(mark ?? "") ?? {};
    const placed = toFragment({ ...item, transform: multiply(transform, item.transform) }, isBold);
    if (isLabel && SIGN_OF_ITEM.test(placed.text)) return [];
    const letterWidths = widths.get(item.fontName);
    const fragment = { ...placed, part, isArtifact };
    return [{ mark, fragment: letterWidths ? { ...fragment, letterWidths } : fragment }];
  });
  const { rules, dots, fills } = readDrawings(list, { operations, transform });
  words.push(...dots.flatMap((dot) => toBullet(dot, words)));
  addBullets(words.map(({ fragment }) => fragment));
  const number = page.pageNumber;
  page.cleanup();
  const fragments = words.map(({ fragment }) => fragment);
  const tables = readTables(tree, byMark(words));
  return { number, width, height, fragments, rules, fills, tables };
}

/** A number or letter that counts the items, or a dash before one; other labels are bullets or words. */
const SIGN_OF_ITEM = /^\s*(?:[-–—]|\(?(?:\d{1,3}|\p{L}|[ivxIVX]{1,5})[.)])\s*$/u;

/** An item that the page names and prints without a bullet has one all the same, wherever its words stand. */
function addBullets(fragments: readonly Fragment[]): void {
  const starts = new Map<Part, Fragment>();
  const printed = new Set<Part>();
  for (const one of fragments) {
    if (one.part?.isItem !== true) continue;
    if (BULLET.test(one.text)) printed.add(one.part);
    if (!starts.has(one.part)) starts.set(one.part, one);
  }
  for (const [part, first] of starts) if (!printed.has(part)) first.text = `• ${first.text}`;
}

/** Words with the mark of the content to which they belong. */
interface MarkedWords {
  fragment: Fragment;
  mark: string | null;
}

function byMark(words: readonly MarkedWords[]): Map<string, Fragment[]> {
  const marked = new Map<string, Fragment[]>();
  for (const { fragment, mark } of words)
    if (mark !== null) marked.set(mark, [...(marked.get(mark) ?? []), fragment]);
  return marked;
}

/** A font says by its name that it is bold. */
function isBoldFont(page: PDFPageProxy, font: string): boolean {
  if (!page.commonObjs.has(font)) return false;
  const { name, bold } = page.commonObjs.get(font) as { name?: string; bold?: boolean };
  return bold === true || /bold|black|heavy|semibold|demi/i.test(name ?? "");
}

/** A dot stands at the middle of its line's small letters, and no further before its words than this. */
const WIDEST_INDENT = 25;

/** A dot before a line of words is its bullet and belongs where they do; any other is a drawing. */
function toBullet(dot: Rule, words: readonly MarkedWords[]): MarkedWords[] {
  const { left, right, top, bottom } = dot;
  const middle = (top + bottom) / 2;
  const line = words.find(
    ({ fragment: one }) =>
      one.turned === "not" &&
      one.left >= right - 1 &&
      one.left - right < WIDEST_INDENT &&
      one.top < middle &&
      one.top + one.height > middle,
  );
  if (line === undefined) return [];
  const bullet = { ...line.fragment, text: "•", left, width: right - left, isBold: false };
  return [{ fragment: bullet, mark: line.mark }];
}
