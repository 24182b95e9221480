import type { Cell, Row, Table } from "../document/index.js";
import { otherMatters, type Vocabulary } from "../profile/index.js";
import { foldWords } from "../text/index.js";
import { choosePresent, type Present } from "./choosePresent.js";
import { findField, timedFields } from "./findField.js";

/** A table whose two rows of headings were made one. */
interface JoinedTable extends Table {
  /** The columns of the present that only the order of months without a year told, from 0. */
  assumed: readonly number[];
}

/** How far down a table the upper of two rows of headings may stand. */
const DEEPEST_UPPER_ROW = 2;

/** Columns under one heading of the upper row: from the first up to, and without, the last. */
interface Spread {
  from: number;
  to: number;
}

/**
 * Makes one row of two rows of headings: a heading that reaches over several columns, and what each of these is under it,
 * such as `Before` and `Now` over an end and a rating, or `Forecast` over `Original` and `Current`. The column of the
 * present keeps the heading of what it holds, and the others have both headings. Any other table is left as it is: the
 * upper heading or those under it must be of ends, ratings or stages, and nothing may stand under the other columns.
 */
export function joinHeads(table: Table, { projectColumns }: Vocabulary): Table {
  for (const [at, upper] of table.rows.slice(0, DEEPEST_UPPER_ROW).entries()) {
    const lower = table.rows[at + 1];
    if (lower === undefined) continue;
    const spreads = findSpreads(upper, lower);
    const fieldOf = (text: string) => findField(text, projectColumns)?.field ?? null;
    if (spreads === null || !spreads.some((one) => isTimed(one, upper, lower, fieldOf))) continue;
    const { cells, assumed } = toCells(upper, lower, spreads, fieldOf);
    const joined: JoinedTable = {
      ...table,
      assumed,
      headerRows: Math.max(1, table.headerRows - 1),
      rows: [...table.rows.slice(0, at), { ...lower, cells }, ...table.rows.slice(at + 2)],
    };
    return joined;
  }
  return table;
}

/** `null` where the lower row is none of headings under those of the upper. */
function findSpreads({ cells: upper }: Row, { cells: lower }: Row): Spread[] | null {
  if (upper.length !== lower.length || upper.length < 3) return null;
  const spreads: Spread[] = [];
  for (let from = 0; from < upper.length;) {
    const heading = textOf(upper[from]);
    let to = from + 1;
    while (to < upper.length && heading !== "" && goesOn(heading, upper[to], lower[to])) to++;
    const under = lower.slice(from, to).map(textOf);
    const isSpread = to - from > 1 && new Set(under.map(foldWords)).size === under.length;
    if (isSpread && under.every(isHeading)) spreads.push({ from, to });
    else if (heading !== "" && under.some((text) => text !== "" && text !== heading)) return null;
    else if (heading === "" && !under.every((text) => text === "" || isHeading(text))) return null;
    from = to;
  }
  const width = spreads.reduce((sum, { from, to }) => sum + to - from, 0);
  return spreads.length > 0 && width < upper.length ? spreads : null;
}

/** A heading that reaches over several columns is printed in each of them or in the first alone. */
function goesOn(heading: string, upper: Cell | undefined, lower: Cell | undefined): boolean {
  const text = textOf(upper);
  return text === heading || (text === "" && textOf(lower) !== "");
}

/** No row of a table of projects is of words as short as headings alone, and has nothing under the other headings. */
const LONGEST_HEADING = 40;

function isHeading(text: string): boolean {
  return text !== "" && text.length <= LONGEST_HEADING && !text.includes("£");
}

type FieldOf = (text: string) => string | null;

function isTimed({ from, to }: Spread, upper: Row, lower: Row, fieldOf: FieldOf): boolean {
  const texts = [upper.cells[from], ...lower.cells.slice(from, to)].map(textOf);
  return texts.some((text) => timedFields.has(fieldOf(text) ?? ""));
}

interface Heading {
  cell: Cell;
  /** All words of both rows. */
  text: string;
  /** The words that name an end, a rating or a stage, and which of them; `null` for any other column. */
  timed: { words: string; field: string } | null;
}

function toCells(
  upper: Row,
  lower: Row,
  spreads: readonly Spread[],
  fieldOf: FieldOf,
): { cells: Cell[]; assumed: number[] } {
  const headings = lower.cells.map((cell, index): Heading => {
    const spread = spreads.find(({ from, to }) => index >= from && index < to);
    const over = textOf(upper.cells[spread?.from ?? index]);
    const under = textOf(cell);
    if (spread === undefined) return { cell, text: over || under, timed: null };
    const told = otherMatters.test(foldWords(over)) ? [`${over} ${under}`] : [over, under];
    const words = told.find((one) => timedFields.has(fieldOf(one) ?? ""));
    const field = words === undefined ? null : fieldOf(words);
    const timed = words === undefined || field === null ? null : { words, field };
    return { cell, text: `${over} ${under}`, timed };
  });
  const present = [...timedFields].flatMap((field) => findPresent(headings, field) ?? []);
  const cells = headings.map(({ cell, text, timed }, index) => {
    const isPresent = present.some((one) => one.index === index);
    return { ...cell, text: isPresent && timed !== null ? timed.words : text };
  });
  return { cells, assumed: present.flatMap(({ index, isLikely }) => (isLikely ? [index] : [])) };
}

/** Of the columns that hold the same the one of the present; where they are not told from one another, none is. */
function findPresent(headings: readonly Heading[], field: string): Present | null {
  const rivals = headings.flatMap(({ timed }, index) => (timed?.field === field ? [index] : []));
  const present = choosePresent(rivals.map((index) => headings[index]?.text ?? ""));
  const index = present === null ? undefined : rivals[present.index];
  return present === null || index === undefined ? null : { ...present, index };
}

/** The columns of a table that hold the present by the order of months alone. */
export function assumedColumns(table: Table): readonly number[] {
  return isJoined(table) ? table.assumed : [];
}

function isJoined(table: Table): table is JoinedTable {
  return "assumed" in table;
}

function textOf(cell: Cell | undefined): string {
  return cell?.text.trim() ?? "";
}
