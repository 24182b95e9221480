import type { Fragment } from "../layout/index.js";
import type { Matrix } from "./matrix.js";

/** What pdf.js gives of a piece of text. */
export interface TextItem {
  str: string;
  width: number;
  height: number;
  transform: Matrix;
  fontName: string;
}

/** Of a font's height, this share stands over the line on which its letters stand, and the rest under it. */
const ASCENT = 0.8;

/** Places a piece of text by the matrix of its letters, in which the page's top is 0. */
export function toFragment(
  { str, width, transform, fontName }: TextItem,
  isBold: (font: string) => boolean,
): Omit<Fragment, "part" | "isArtifact"> {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  const size = Math.hypot(c, d);
  const text = str.normalize("NFKC");
  const common = { text, isBold: isBold(fontName) };
  if (Math.abs(b) <= Math.abs(a))
    return { ...common, turned: "not", left: x, top: y - ASCENT * size, width, height: size };
  const isUp = b < 0;
  return {
    ...common,
    turned: isUp ? "up" : "down",
    left: isUp ? x - ASCENT * size : x - (1 - ASCENT) * size,
    top: isUp ? y - width : y,
    width: size,
    height: width,
  };
}
