import type { Block, Row } from "@pcplan/core/document";
import type { PlacedBlock } from "./toBlocks.js";

/** The columns of one table stand at the same places on two pages, but for so many points. */
const SAME_COLUMN = 6;

/**
 * Joins the parts of a table that goes on over pages, with nothing between them: the headings are dropped where they
 * are printed again, and a first cell that is empty at the top of a page goes on from the one before.
 */
export function joinTables(blocks: readonly PlacedBlock[]): Block[] {
  const joined: Block[] = [];
  let last: PlacedBlock | null = null;
  for (const one of blocks) {
    const before = joined.at(-1);
    if (last && before?.kind === "table" && one.block.kind === "table" && goesOn(last, one))
      before.rows.push(...rowsAfter(before.rows, one.block.rows));
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

function rowsAfter(before: readonly Row[], rows: readonly Row[]): Row[] {
  const isHeadingAgain =
    before[0] !== undefined && rows[0] !== undefined && wordsOf(before[0]) === wordsOf(rows[0]);
  const own = isHeadingAgain ? rows.slice(1) : rows;
  const label = labelOf(before);
  const labelled = own.findIndex(({ cells }) => cells[0]?.text !== "");
  const end = labelled < 0 ? own.length : labelled;
  return own.map((row, at) => (at < end ? withFirst(row, label) : row));
}

/** The words that label the last rows: those of a first column without a heading, or of a cell merged over rows. */
function labelOf(rows: readonly Row[]): string {
  const first = (at: number) => rows.at(at)?.cells[0]?.text ?? "";
  return first(0) === "" || first(-1) === first(-2) ? first(-1) : "";
}

function withFirst(row: Row, text: string): Row {
  return { ...row, cells: row.cells.map((cell, at) => (at === 0 ? { ...cell, text } : cell)) };
}
