import type { PDFPageProxy } from "unpdf/pdfjs";
import type { Fragment, LayoutPage, Rule } from "../layout/index.js";
import { type Operations, readDrawings } from "./readDrawings.js";
import { toFragment, type TextItem } from "./toFragment.js";
import { multiply } from "./matrix.js";

/** Reads where the words and lines of a page stand, as the page is seen: turned upright, from its top left corner. */
export async function readPage(page: PDFPageProxy, operations: Operations): Promise<LayoutPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList();
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  const isBold = (font: string) => isBoldFont(page, font);
  const fragments = (items as TextItem[])
    .filter(({ str }) => str.trim() !== "")
    .map((item) => toFragment({ ...item, transform: multiply(transform, item.transform) }, isBold));
  const { rules, dots } = readDrawings(list, { operations, transform });
  const number = page.pageNumber;
  page.cleanup();
  return {
    number,
    width,
    height,
    fragments: [...fragments, ...dots.flatMap((dot) => toBullet(dot, fragments))],
    rules,
  };
}

/** A font says by its name that it is bold. */
function isBoldFont(page: PDFPageProxy, font: string): boolean {
  if (!page.commonObjs.has(font)) return false;
  const { name, bold } = page.commonObjs.get(font) as { name?: string; bold?: boolean };
  return bold === true || /bold|black|heavy|semibold|demi/i.test(name ?? "");
}

/** A dot stands at the middle of its line's small letters, and no further before its words than this. */
const WIDEST_INDENT = 25;

/** A dot before a line of words is its bullet; any other is a drawing. */
function toBullet({ left, right, top, bottom }: Rule, fragments: readonly Fragment[]): Fragment[] {
  const middle = (top + bottom) / 2;
  const words = fragments.find(
    (one) =>
      one.turned === "not" &&
      one.left >= right - 1 &&
      one.left - right < WIDEST_INDENT &&
      one.top < middle &&
      one.top + one.height > middle,
  );
  if (words === undefined) return [];
  return [{ ...words, text: "•", left, width: right - left, isBold: false }];
}
