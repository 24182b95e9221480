import type { Frame } from "../slides/types.js";
import { attributeOf, type Element } from "../xml/elements.js";

/** What one of each unit of length is in points. */
const UNITS: Readonly<Record<string, number>> = {
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  in: 72,
  pt: 1,
  pc: 12,
  px: 0.75,
};

const LENGTH = /^(-?\d{0,9}(?:\.\d{1,15})?)(cm|mm|in|pt|pc|px)$/;

/** A length such as `2.54cm` in points; not a number where it is none. */
export function toPoints(length: string | null): number {
  const [, number = "", unit = ""] = LENGTH.exec(length ?? "") ?? [];
  return number === "" ? Number.NaN : Number(number) * (UNITS[unit] ?? Number.NaN);
}

/** Where a shape is moved to once it has been turned. */
const MOVED = /translate\s{0,9}\(\s{0,9}([^\s)]{1,30})\s{1,9}([^\s)]{1,30})\s{0,9}\)/;

/** Where a shape stands on its slide, in points; `null` where it does not say. */
export function frameOf(shape: Element): Frame | null {
  const moved = MOVED.exec(attributeOf(shape, "transform") ?? "");
  const x = toPoints(moved?.[1] ?? attributeOf(shape, "x"));
  const y = toPoints(moved?.[2] ?? attributeOf(shape, "y"));
  const width = toPoints(attributeOf(shape, "width"));
  const height = toPoints(attributeOf(shape, "height"));
  return [x, y].every(Number.isFinite) ? { x, y, width: width || 0, height: height || 0 } : null;
}
