import type { Place, Problem } from "../result/index.js";

/** The neutral document: what every reader gives, and all that the paper parser knows of a format. */
export interface NeutralDocument {
  source: string | null;
  blocks: Block[];
  /** What of the source could not be read, such as a page without text; a paper takes them over. */
  problems?: readonly Problem[];
}

export type Block = TextBlock | TableBlock;

/** One line of running text; `level` is that of a heading, `isItem` marks a list item. */
export interface TextBlock {
  kind: "text";
  text: string;
  level: number | null;
  isItem: boolean;
  at: Place;
}

export interface TableBlock {
  kind: "table";
  rows: Row[];
  at: Place;
}

export interface Row {
  cells: Cell[];
  at: Place;
}

/**
 * A cell's lines stand one under another; an item of a list in it starts with a bullet. A cell that reaches over
 * several rows or columns gives its text to each of them.
 */
export interface Cell {
  text: string;
  at: Place;
  /** Set where a reader judged by distance alone that the text belongs to this row, as of a label beside several. */
  isAssumed?: boolean;
  /** Set where a page breaks the cell and a reader put its words together: where the rest of them stands. */
  rest?: Place;
}
