import type { Place } from "../result/index.js";

/** The neutral document: what every reader gives, and all that the paper parser knows of a format. */
export interface NeutralDocument {
  source: string | null;
  blocks: Block[];
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

export interface Cell {
  text: string;
  at: Place;
}
