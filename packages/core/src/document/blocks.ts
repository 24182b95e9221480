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
  kind: "box" | "card" | "column" | "section";
}

/** A stretch of text that is a link or in another language. The runs of a text, put together, are the text. */
export interface Run {
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

export interface Heading extends BlockParts, Words {
  type: "heading";
  /** From 1, the document's own title, to 6. */
  level: number;
}

export interface Paragraph extends BlockParts, Words {
  type: "paragraph";
}

export interface List extends BlockParts {
  type: "list";
  /** Whether its items are numbered. */
  ordered: boolean;
  items: ListItem[];
}

export interface ListItem extends Words {
  at: Place | null;
}

export interface Table extends BlockParts {
  type: "table";
  /** What the table shows; `null` where the source gives it no caption. */
  caption: string | null;
  /** How many of its first rows are headings; 0 where the source does not say. */
  headerRows: number;
  rows: Row[];
}

export interface Row {
  cells: Cell[];
  at: Place | null;
}

/**
 * A cell's lines stand one under another; an item of a list in it starts with a bullet. A cell that reaches over
 * several rows or columns gives its text to each of them when it is read; in a document that was made it stands once,
 * with its span.
 */
export interface Cell extends Words {
  at: Place | null;
  /** Over how many rows and columns it reaches, where that is more than one. */
  span?: { rows: number; columns: number };
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
  | { kind: "money"; amount: string; currency: "GBP" }
  | { kind: "day"; day: string }
  | { kind: "number"; number: number };

/** A tile of a dashboard: a large figure, what it counts, and the smaller figures of which it is made. */
export interface Figure extends BlockParts {
  type: "figure";
  /** The figure as printed, such as `42` or `£5.8m`. */
  value: string;
  /** What it counts. */
  label: string;
  parts: FigurePart[];
}

export interface FigurePart {
  value: string;
  /** What the part counts; `null` where the source prints the figure alone. */
  label: string | null;
}

/** A chart with the data that it shows; whoever cannot see it has the same figures. */
export interface Chart extends BlockParts {
  type: "chart";
  kind: "bar" | "column" | "line" | "pie";
  /** `null` where the source gives it no title. */
  title: string | null;
  categories: string[];
  series: ChartSeries[];
  /** What the chart shows, in a sentence, for whoever cannot see it; `null` where the source has none. */
  alt: string | null;
}

export interface ChartSeries {
  /** What the series counts; `null` where there is one alone and it has no name. */
  name: string | null;
  /** One for each category; `null` where the source states none. */
  values: (number | null)[];
}
