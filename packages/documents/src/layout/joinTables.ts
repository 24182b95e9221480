import type { Block, Row } from "@pcplan/core/document";
import type { PlacedBlock } from "./toBlocks.js";
import { joinWords } from "./wordsOfRuns.js";

/** The columns of one table stand at the same places on two pages, but for so many points. */
const SAME_COLUMN = 6;

/**
 * Joins the parts of a table that goes on over pages, with nothing between them: the headings are dropped where they
 * are printed again, a row that a page breaks is made whole, and a first cell that is empty at the top of a page goes on
 * from the one before.
 */
export function joinTables(blocks: readonly PlacedBlock[]): Block[] {
  const joined: Block[] = [];
  let last: PlacedBlock | null = null;
  for (const one of blocks) {
    const before = joined.at(-1);
    if (last && before?.kind === "table" && one.block.kind === "table" && goesOn(last, one))
      addRows(before.rows, one.block.rows);
    else joined.push(one.block);
    last = one;
  }
  return joined;
}

function goesOn(last: PlacedBlock, next: PlacedBlock): boolean {
  return (
    next.page.number === last.page.number + 1 &&
    last.columns.length === next.columns.length &&
    last.columns.every((left, at) => Math.abs(left - (next.columns[at] ?? 0)) < SAME_COLUMN)
  );
}

const wordsOf = ({ cells }: Row) => cells.map(({ text }) => text).join("\t");

function addRows(before: Row[], rows: readonly Row[]): void {
  const isHeadingAgain = before[0] && rows[0] && wordsOf(before[0]) === wordsOf(rows[0]);
  const [first, ...others] = isHeadingAgain ? rows.slice(1) : rows;
  const last = before.at(-1);
  const label = labelOf(before);
  const isBroken =
    first !== undefined && last !== undefined && before.length > 1 && isRest(last, first, label);
  if (isBroken) before[before.length - 1] = joinRows(last, first, label);
  const own = isBroken || first === undefined ? others : [first, ...others];
  const labelled = own.findIndex(({ cells }) => cells[0]?.text !== "");
  const end = labelled < 0 ? own.length : labelled;
  before.push(...own.map((row, at) => (at < end ? withFirst(row, label) : row)));
}

/** A row that a page breaks goes on in small letters, in cells that had words, and leaves others empty. */
function isRest(last: Row, first: Row, label: string): boolean {
  const cells = first.cells.map(({ text }, at) => (at === 0 && text === label ? "" : text));
  const filled = cells.flatMap((text, at) => (text === "" ? [] : [at]));
  return (
    filled.length > 0 &&
    filled.length < cells.length &&
    filled.every((at) => /^[\p{Ll}(]/u.test(cells[at] ?? "") && (last.cells[at]?.text ?? "") !== "")
  );
}

function joinRows(last: Row, rest: Row, label: string): Row {
  const cells = last.cells.map((cell, at) => {
    const more = rest.cells[at]?.text ?? "";
    return more === "" || (at === 0 && more === label)
      ? cell
      : { ...cell, text: joinWords(cell.text, more) };
  });
  return { ...last, cells };
}

/** The words that label the last rows: those of a first column without a heading, or of a cell merged over rows. */
function labelOf(rows: readonly Row[]): string {
  const first = (at: number) => rows.at(at)?.cells[0]?.text ?? "";
  return first(0) === "" || first(-1) === first(-2) ? first(-1) : "";
}

function withFirst(row: Row, text: string): Row {
  return { ...row, cells: row.cells.map((cell, at) => (at === 0 ? { ...cell, text } : cell)) };
}
