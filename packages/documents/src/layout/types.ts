/** Words as a page places them. Lengths are in points of 1/72 inch, from the page's top left corner. */
export interface Fragment {
  /** The words as printed. */
  text: string;
  /** How far from the left edge of the page they start, in points. */
  left: number;
  /** How far from the upper edge of the page they stand, in points. */
  top: number;
  /** How far they reach across, in points. */
  width: number;
  /** How high their letters are, in points. */
  height: number;
  /** Whether their letters are bold. */
  isBold: boolean;
  /** How the words are rotated: level (`not`), or by a quarter turn so that they are read upwards or downwards. */
  turned: "not" | "up" | "down";
  /** The part to which a tagged source says that the words belong; `null` where it says nothing. */
  part: Part | null;
  /** Whether a tagged source marks the words as an artifact: part of its pages, as running headers are, not of its text. */
  isArtifact: boolean;
  /** How wide the letters of its font are; absent where the source does not say. */
  letterWidths?: LetterWidths;
}

/** How wide a font draws each letter, in thousandths of its height. */
export type LetterWidths = ReadonlyMap<string, number>;

/**
 * A part of a tagged source: a heading, a list item, or anything else such as a paragraph or a cell. All words of one part
 * share one object, so two parts are the same only when they are the same object.
 */
export interface Part {
  /** From 1, of a heading; `null` for any other part. */
  level: number | null;
  /** Whether it is an item of a list. */
  isItem: boolean;
}

/** A line that is drawn on a page, or the edge of a filled box. */
export interface Rule {
  /** Its left end, in points from the left edge of the page. */
  left: number;
  /** Its upper end, in points from the upper edge of the page. */
  top: number;
  /** Its right end, in points from the left edge of the page. */
  right: number;
  /** Its lower end, in points from the upper edge of the page. */
  bottom: number;
}

/** A shape that is filled with a colour: the space that it takes up, and its colour as `#rrggbb`. */
export interface Fill extends Rule {
  /** As `#rrggbb`. */
  colour: string;
}

/** A table that a tagged source marks as one: rows of cells of words. A merged cell is there once, in its first row. */
export type NamedTable = readonly (readonly (readonly Fragment[])[])[];

/** All that layout needs to know of a page. */
export interface LayoutPage {
  /** Its number in the file, from 1. */
  number: number;
  /** How wide it is, in points. */
  width: number;
  /** How high it is, in points. */
  height: number;
  /** Its words, in the order of the file. */
  fragments: Fragment[];
  /** The lines drawn on it. */
  rules: Rule[];
  /** Its coloured shapes, the last drawn last; white ones are left out. */
  fills: Fill[];
  /** What a tagged source marks as tables; empty where it is not tagged. */
  tables: NamedTable[];
}

/** Words that stand together on one line, with no gap wider than a space. */
export interface Run extends Fragment {
  /** Where it ends, in points from the left edge of the page. */
  right: number;
  /** The foot of its letters, in points from the upper edge of the page. */
  bottom: number;
}

/** A horizontal or vertical edge, in points from the page's top left corner. */
export interface Edge {
  /** Of a horizontal edge how far down it lies, of a vertical edge how far to the right. */
  at: number;
  /** Its left or upper end. */
  from: number;
  /** Its right or lower end. */
  to: number;
}

/** A cell of a table: its text, and the runs of words that make it up. */
export interface PlacedCell {
  text: string;
  runs: Run[];
  /** Whether the words belong to this row by nothing but their distance from it. */
  isAssumed?: boolean;
  /** The colour behind it as `#rrggbb`. */
  fill?: string;
}

/** A table as it stands on one page. */
export interface PlacedTable {
  /** Its upper edge, in points from the upper edge of the page. */
  top: number;
  /** Its lower edge, likewise. */
  bottom: number;
  /** The left edge of each column; `null` for a column that has no words and no drawn edge to tell where it starts. */
  columns: (number | null)[];
  /** Whether the page ends in the middle of a row. */
  isOpen: boolean;
  /** Its rows from the top, each with one cell for every column. */
  rows: PlacedCell[][];
}
