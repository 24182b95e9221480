import type { Row } from "@pcplan/core/document";
import { joinWords } from "./wordsOfRuns.js";

const wordsOf = ({ cells }: Row) => cells.map(({ text }) => text).join("\t");

/** How a page ends in the middle of a table. */
export interface PageBreak {
  /** Whether its lines show that it ended in the middle of a row. */
  isOpen: boolean;
  /** For each column whether its last cell is full, so that it may go on overleaf. */
  full: readonly boolean[];
}

/**
 * Adds the rows of a table's next page to the rows before, in place. Headings of one row that the page repeats are dropped, a row
 * that the page break cut in two is made whole, and rows at the top without a label get the label of the last row.
 */
export function addRows(before: Row[], rows: readonly Row[], { isOpen, full }: PageBreak): void {
  const [first, ...others] = hasHeadingAgain(before, rows) ? rows.slice(1) : rows;
  const last = before.at(-1);
  const label = labelOf(before);
  const isBroken =
    first !== undefined &&
    last !== undefined &&
    before.length > 1 &&
    (isOpen || isRest(last, first, { label, full }));
  if (isBroken) before[before.length - 1] = joinRows(last, first, label);
  const own = isBroken || first === undefined ? others : [first, ...others];
  const labelled = own.findIndex(({ cells }) => cells[0]?.text !== "");
  const end = labelled < 0 ? own.length : labelled;
  before.push(...own.map((row, at) => (at < end && label !== "" ? withFirst(row, label) : row)));
}

/** Whether the rows of a page start with the headings of the table before. */
export function hasHeadingAgain(before: readonly Row[], rows: readonly Row[]): boolean {
  const [headings, first] = [before[0], rows[0]];
  return headings !== undefined && first !== undefined && wordsOf(headings) === wordsOf(first);
}

/**
 * Whether the first row of a page is the rest of the row before. Such a rest leaves some cells empty, and each cell with
 * words continues one that had words: it starts in lower case, or the words before end in a dash or a comma, or its first
 * word had no place on the last line. Full lines alone prove nothing of a row with words in its first column and others: it
 * may be a row of its own.
 */
function isRest(
  last: Row,
  first: Row,
  { label, full }: { label: string; full: readonly boolean[] },
): boolean {
  const cells = first.cells.map(({ text }, at) => (at === 0 && text === label ? "" : text));
  const filled = cells.flatMap((text, at) => (text === "" ? [] : [at]));
  const isUnfinished = (at: number) => goesOn(last.cells[at]?.text ?? "", cells[at] ?? "");
  const start = label === "" ? 0 : 1;
  return (
    filled.length > 0 &&
    filled.length < cells.length &&
    filled.every((at) => isUnfinished(at) || (full[at] === true && last.cells[at]?.text !== "")) &&
    (cells[start] === "" || filled.length === 1 || filled.some(isUnfinished))
  );
}

function goesOn(before: string, text: string): boolean {
  return before !== "" && (/^[\p{Ll}(&]/u.test(text) || UNFINISHED.test(before));
}

/** Words that end in a comma, or in a dash after a space, are unfinished. */
const UNFINISHED = /[\p{L}\p{N})](?:,| [-–—])$/u;

function joinRows(last: Row, rest: Row, label: string): Row {
  const cells = last.cells.map((cell, at) => {
    const more = rest.cells[at];
    if (more === undefined || more.text === "" || (at === 0 && more.text === label)) return cell;
    const joined = { ...cell, text: joinWords(cell.text, more.text) };
    return more.at === null ? joined : { ...joined, rest: more.at };
  });
  return { ...last, cells };
}

/**
 * The label of the last row, if its first column holds labels: the column has no heading, or its last two rows have the
 * same words because one merged cell covers both. Otherwise no words.
 */
function labelOf(rows: readonly Row[]): string {
  const first = (at: number) => rows.at(at)?.cells[0]?.text ?? "";
  return first(0) === "" || first(-1) === first(-2) ? first(-1) : "";
}

function withFirst(row: Row, text: string): Row {
  return {
    ...row,
    cells: row.cells.map((cell, at) => (at === 0 ? { ...cell, text, isAssumed: true } : cell)),
  };
}
