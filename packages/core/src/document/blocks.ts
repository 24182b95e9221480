import type { Place, Problem } from "../result/index.js";
import type { Language } from "../text/index.js";

/**
 * Headings, paragraphs, lists, tables, figures and charts in the order in which people read them: what every reader of a
 * format gives and every writer takes. It knows no word of projects.
 */
export interface Document {
  /** What the places in it name as their source, such as a file's name; `null` for a document that was made. */
  source: string | null;
  /** The language of its words where no block says otherwise; `null` where the source does not say. */
  lang: Language | null;
  /** The title that the file states of itself or that the maker gave; `null` where there is none. */
  title: string | null;
  /** What it holds, in the order of reading. */
  blocks: Block[];
  /** What of the source could not be read, such as a page without text; a paper takes them over. */
  problems: Problem[];
}

export type Block = Heading | Paragraph | List | Table | Figure | Chart;

/** What every block may have. */
export interface BlockParts {
  /** Where it stands in its source; `null` in a document that was made. */
  at: Place | null;
  /** A name for links to it, unique in the document. */
  id?: string;
  /** The language of its words, where it is not the document's. */
  lang?: Language;
  /** The part of a page or slide in which it stands; blocks with the same id stand in the same one. */
  region?: Region;
}

/** A box, card, column or section of a page, within which things belong together. */
export interface Region {
  /** Tells one region of the document from another. */
  id: string;
  /** What sort of part it is. */
  kind: "box" | "card" | "column" | "section";
}

/** A stretch of text that is a link or in another language. The runs of a text, put together, are the text. */
export interface Run {
  /** Its words. */
  text: string;
  /** Where it leads; `null` where it is no link. */
  href: string | null;
  /** Its language; `null` where it is that of what stands around it. */
  lang: Language | null;
}

/** Words with the stretches in them that are links or in another language. */
export interface Words {
  /** The words, with a line break where they stand one under another. */
  text: string;
  /** Left out where the whole text is plain. */
  runs?: Run[];
}

/** A heading, with its level. */
export interface Heading extends BlockParts, Words {
  /** A heading. */
  type: "heading";
  /** From 1, the document's own title, to 6. */
  level: number;
}

/** Running text. */
export interface Paragraph extends BlockParts, Words {
  /** Running text. */
  type: "paragraph";
}

/** A list, numbered or not. */
export interface List extends BlockParts {
  /** A list. */
  type: "list";
  /** Whether its items are numbered. */
  ordered: boolean;
  /** Its items, from the first. */
  items: ListItem[];
}

/** One item of a list. */
export interface ListItem extends Words {
  /** Where it stands; `null` in a document that was made. */
  at: Place | null;
}

/** A table: rows of cells. */
export interface Table extends BlockParts {
  /** A table. */
  type: "table";
  /** What the table shows; `null` where the source gives it no caption. */
  caption: string | null;
  /** How many of its first rows are headings; 0 where the source does not say. */
  headerRows: number;
  /** Its rows from the top, those of its headings among them. */
  rows: Row[];
}

/** One row of a table. */
export interface Row {
  /** Its cells from the left. */
  cells: Cell[];
  /** Where it stands; `null` in a document that was made. */
  at: Place | null;
}

/**
 * A cell's lines stand one under another; an item of a list in it starts with a bullet. A cell that reaches over
 * several rows or columns gives its text to each of them when it is read; in a document that was made it stands once,
 * with its span.
 */
export interface Cell extends Words {
  /** Where it stands; `null` in a document that was made. */
  at: Place | null;
  /** Over how many rows and columns it reaches, where that is more than one. */
  span?: {
    /** How many rows, from 1. */
    rows: number;
    /** How many columns, from 1. */
    columns: number;
  };
  /** The colour behind its words as `#rrggbb`; left out where it has none of its own. */
  fill?: string;
  /** What its words say as a value, for formats that keep numbers, money and days as such. */
  value?: CellValue;
  /** Set where a reader judged by distance alone that the text belongs to this row, as of a label beside several. */
  isAssumed?: boolean;
  /** Set where a page breaks the cell and a reader put its words together: where the rest of them stands. */
  rest?: Place;
}

/** Money in pounds as a decimal string, a day as `YYYY-MM-DD`, or a plain number. */
export type CellValue =
  | {
      /** A sum of money. */
      kind: "money";
      /** In pounds with two places, such as `350000.00`. */
      amount: string;
      /** Pounds sterling. */
      currency: "GBP";
    }
  | {
      /** A day. */
      kind: "day";
      /** `YYYY-MM-DD`. */
      day: string;
    }
  | {
      /** A plain number. */
      kind: "number";
      /** As it is counted or measured, without a unit. */
      number: number;
    };

/** A tile of a dashboard: a large figure, what it counts, and the smaller figures of which it is made. */
export interface Figure extends BlockParts {
  /** A tile. */
  type: "figure";
  /** The figure as printed, such as `42` or `£5.8m`. */
  value: string;
  /** What it counts. */
  label: string;
  /** The smaller figures of which it is made; empty where it stands alone. */
  parts: FigurePart[];
}

/** One of the smaller figures of a tile. */
export interface FigurePart {
  /** The figure as printed. */
  value: string;
  /** What the part counts; `null` where the source prints the figure alone. */
  label: string | null;
  /** The colour behind it as `#rrggbb`; left out where it has none of its own. */
  fill?: string;
}

/** A chart with the data that it shows; whoever cannot see it has the same figures. */
export interface Chart extends BlockParts {
  /** A chart. */
  type: "chart";
  /** How it is drawn. */
  kind: "bar" | "column" | "line" | "pie";
  /** `null` where the source gives it no title. */
  title: string | null;
  /** What stands along its axis, or the parts of the whole. */
  categories: string[];
  /** Its figures: one series for each thing counted. */
  series: ChartSeries[];
  /** What the chart shows, in a sentence, for whoever cannot see it; `null` where the source has none. */
  alt: string | null;
}

/** The figures of one thing that a chart counts. */
export interface ChartSeries {
  /** What the series counts; `null` where there is one alone and it has no name. */
  name: string | null;
  /** One for each category; `null` where the source states none. */
  values: (number | null)[];
}
