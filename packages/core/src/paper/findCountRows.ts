import type { Row, Table } from "../document/index.js";
import { parseForecast } from "../forecast/index.js";
import { stageNouns } from "../profile/index.js";
import { foldWords } from "../text/index.js";
import { readNumber } from "./numberWords.js";

type Cell = Row["cells"][number];

/** A table that counts projects, one kind to a row. */
export interface CountTable {
  /** The heading over the labels, and that over the figures; empty where it has none. */
  headings: readonly [label: string, figure: string];
  /** Each row's label with its figure. */
  rows: readonly { label: Cell; value: number }[];
  /** The headings over figures of other days than the paper's own. */
  others: readonly Cell[];
}

/** One row under its headings is a row of a table of another kind. */
const FEWEST_ROWS = 2;

/** A column of the paper's own figures, beside one of others. */
const NOW =
  /^(?:now|today|latest|at present|to date|current(?:ly)?|this (?:report|paper|meeting|panel|board|quarter|period|month|time|letter))$/;
/** A column of another paper's figures, or of what is between the two. */
const NOT_NOW =
  /^(?:(?:at )?(?:last|previous|prior|earlier|before|then)\b.*|(?:a|one) (?:year|quarter) ago|change|difference|movement|trend|direction.*|\+ ?-|)$/;

/**
 * Finds the labels of a table and the figures beside them that are the paper's own. Of several columns of figures that is the
 * one headed "Now" beside "Last report", or the latest of several quarters or months; a column of shares is none.
 */
export function findCountRows(table: Table): CountTable | null {
  const { rows } = toUpright(table);
  const [headings, ...body] = rows;
  if (headings === undefined || body.length < FEWEST_ROWS) return null;
  const isShare = (column: number) => body.every(({ cells }) => isPercent(cells[column]?.text));
  const columns = headings.cells
    .map((cell, column) => ({ cell, column }))
    .filter(({ column }) => column > 0 && !isShare(column));
  const own = findOwnColumn(columns);
  if (own === null) return null;
  const read = readRows(body, own.column);
  if (read === null) return null;
  return {
    headings: [headings.cells[0]?.text ?? "", own.cell.text],
    rows: read,
    others: columns.flatMap(({ cell, column }) => (column === own.column ? [] : [cell])),
  };
}

/** Rows that are all a label and its figure, under no headings. */
export function findUnheadedRows({ rows }: Table): CountTable["rows"] | null {
  return rows.length < FEWEST_ROWS || rows[0]?.cells.length !== 2 ? null : readRows(rows, 1);
}

function readRows(body: readonly Row[], column: number): CountTable["rows"] | null {
  const rows = body.flatMap(({ cells }) => {
    const [label, figure] = toPair(cells[0], cells[column]?.text.trim() ?? "");
    const value = readNumber(figure);
    return label === undefined || value === null ? [] : [{ label, value }];
  });
  return rows.length === body.length ? rows : null;
}

/** A label so long that its figure stands in its cell: "All actions 10". */
function toPair(label: Cell | undefined, figure: string): [Cell | undefined, string] {
  const text = label?.text.trim() ?? "";
  const last = text.slice(text.lastIndexOf(" ") + 1);
  if (label === undefined || figure !== "" || !/^\d{1,4}$/.test(last)) return [label, figure];
  return [{ ...label, text: text.slice(0, -last.length).trim() }, last];
}

interface Column {
  cell: Cell;
  column: number;
}

function findOwnColumn(columns: readonly Column[]): Column | null {
  const [only, ...more] = columns;
  if (only === undefined || more.length === 0) return only ?? null;
  const headed = columns.map((one) => ({
    ...one,
    heading: foldWords(one.cell.text).replace(stageNouns, "").trim(),
  }));
  const now = headed.filter(({ heading }) => NOW.test(heading));
  const rest = headed.filter(({ heading }) => !NOW.test(heading) && !NOT_NOW.test(heading));
  const ends = rest.map((one) => ({
    ...one,
    end: endOf(one.cell.text.replace(stageNouns, "").trim()),
  }));
  if (ends.some(({ end }) => end === null)) return null;
  if (now.length === 1) return now[0] ?? null;
  const [latest, second] = ends.toSorted((one, other) =>
    (other.end ?? "") > (one.end ?? "") ? 1 : -1,
  );
  return now.length > 0 || latest === undefined || latest.end === second?.end ? null : latest;
}

/** The end of the quarter, the month or the day that a heading names. */
function endOf(heading: string): string | null {
  const read = parseForecast(heading.replace(/^as (?:at|of) /i, ""));
  const isShort = read.kind === "period" && /^(?:quarter|month|day)$/.test(read.precision);
  // Whichever year its quarters are of, the later one stays the later one.
  return isShort ? read.latest : null;
}

/** A table whose labels stand in a row, with their figures in the row under it, is turned. */
function toUpright(table: Table): Pick<Table, "rows"> {
  const [labels, figures, ...more] = table.rows;
  const isTurned =
    labels !== undefined &&
    figures !== undefined &&
    more.length === 0 &&
    labels.cells.length > 2 &&
    readNumber(figures.cells[0]?.text.trim() ?? "") === null &&
    figures.cells.slice(1).every(({ text }) => readNumber(text.trim()) !== null);
  if (!isTurned) return table;
  return {
    rows: labels.cells.map((label, column) => ({
      cells: [label, figures.cells[column] ?? label],
      at: label.at,
    })),
  };
}

const isPercent = (text = ""): boolean => /^\d{1,3}(?:\.\d+)? ?%$/.test(text.trim());
