/** Words as a page places them. Lengths are in points of 1/72 inch, from the page's top left corner. */
export interface Fragment {
  text: string;
  left: number;
  top: number;
  width: number;
  height: number;
  isBold: boolean;
  /** How the words are turned: upright, or on their side so that they are read upwards or downwards. */
  turned: "not" | "up" | "down";
  /** The part to which a tagged source says that the words belong; `null` where it says nothing. */
  part: Part | null;
  /** Whether the source says that the words belong to its pages, as running headers do, and not to its text. */
  isArtifact: boolean;
  /** How wide the letters of its font are; absent where the source does not say. */
  letterWidths?: LetterWidths;
}

/** How wide a font draws each letter, in thousandths of its height. */
export type LetterWidths = ReadonlyMap<string, number>;

/** A heading, an item of a list, or another part such as a paragraph or a cell, as the source itself names it. */
export interface Part {
  level: number | null;
  isItem: boolean;
}

/** A line that is drawn on a page, or the edge of a filled box. */
export interface Rule {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A table that the source itself names, as the words of its rows' cells; cells that a merged one covers are not there. */
export type NamedTable = readonly (readonly (readonly Fragment[])[])[];

/** All that layout needs to know of a page. */
export interface LayoutPage {
  number: number;
  width: number;
  height: number;
  fragments: Fragment[];
  rules: Rule[];
  tables: NamedTable[];
}

/** Words that stand together on one line, with nothing wider than a space between them. */
export interface Run extends Fragment {
  right: number;
  bottom: number;
}

/** A straight edge: `at` is its place across its direction, `from` and `to` are its ends. */
export interface Edge {
  at: number;
  from: number;
  to: number;
}

/** A table's text by row and column, with the area that each cell's words take up. */
export interface PlacedCell {
  text: string;
  runs: Run[];
  /** Whether nothing but distance says that the words belong to this row. */
  isAssumed?: boolean;
}

/** A table as it stands on one page. */
export interface PlacedTable {
  top: number;
  bottom: number;
  /** The left edges of the columns, by which tables on two pages are compared. */
  columns: number[];
  /** Whether a page breaks it in the midst of a row. */
  isOpen: boolean;
  rows: PlacedCell[][];
}
