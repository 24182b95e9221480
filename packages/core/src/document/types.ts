import type { Place, Problem } from "../result/index.js";

/** The neutral document: what every reader gives, and all that the paper parser knows of a format. */
export interface NeutralDocument {
  /** The name of the file; `null` where it has none. */
  source: string | null;
  /** Its texts and tables in the order of reading. */
  blocks: Block[];
  /** What of the source could not be read, such as a page without text; a paper takes them over. */
  problems?: readonly Problem[];
}

export type Block = TextBlock | TableBlock;

/** One line of running text; `level` is that of a heading, `isItem` marks a list item. */
export interface TextBlock {
  /** Running text. */
  kind: "text";
  /** The words of the line. */
  text: string;
  /** The level of a heading, from 1; `null` where it is none. */
  level: number | null;
  /** Whether it is an item of a list. */
  isItem: boolean;
  /** Where it stands. */
  at: Place;
}

export interface TableBlock {
  /** A table. */
  kind: "table";
  /** Its rows from the top; headings are rows like others. */
  rows: Row[];
  /** Where it starts. */
  at: Place;
}

export interface Row {
  /** Its cells from the left. */
  cells: Cell[];
  /** Where it stands. */
  at: Place;
}

/**
 * A cell's lines stand one under another; an item of a list in it starts with a bullet. A cell that reaches over
 * several rows or columns gives its text to each of them.
 */
export interface Cell {
  /** The words of the cell; empty where it has none. */
  text: string;
  /** Where it stands. */
  at: Place;
  /** Set where a reader judged by distance alone that the text belongs to this row, as of a label beside several. */
  isAssumed?: boolean;
  /** Set where a page breaks the cell and a reader put its words together: where the rest of them stands. */
  rest?: Place;
}
