/** Words on a slide. Lengths are millimetres from its top left corner, heights of letters points. */
export interface Words {
  kind: "words";
  x: number;
  y: number;
  w: number;
  h: number;
  /** One line or item each. */
  lines: readonly string[];
  size: number;
  isBold?: boolean;
  isList?: boolean;
  isCentred?: boolean;
  fill?: string;
  colour?: string;
  /** How far its corners are rounded. */
  round?: number;
}

export interface Cell {
  text: string;
  fill?: string;
  colour?: string;
}

export interface Grid {
  kind: "grid";
  x: number;
  y: number;
  columns: readonly number[];
  rows: readonly (readonly (string | Cell)[])[];
  size: number;
  /** The height of each row, where it has no words to tell. */
  height?: number;
}

export type Item = Words | Grid;
export type Slide = readonly Item[];

/** A deck: the same slides for every program that draws them. */
export interface Deck {
  title: string;
  width: number;
  height: number;
  slides: readonly Slide[];
}

export const words = (
  [x, y, w, h]: readonly [number, number, number, number],
  lines: string | readonly string[],
  size: number,
  more: Partial<Words> = {},
): Words => ({
  kind: "words",
  x,
  y,
  w,
  h,
  lines: typeof lines === "string" ? [lines] : lines,
  size,
  ...more,
});

export const toCell = (cell: string | Cell): Cell =>
  typeof cell === "string" ? { text: cell } : cell;

export const escape = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
