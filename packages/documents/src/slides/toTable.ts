import { type Cell, type GridPlace, type Row, type Table, toGrid } from "@pcplan/core/document";
import type { Place } from "@pcplan/core/result";

/** A cell as a file holds it, with how far it reaches. */
export interface SpannedCell {
  text: string;
  /** As `#rrggbb`; `null` where it has no colour of its own. */
  fill: string | null;
  span: { rows: number; columns: number };
}

/**
 * Makes a table of the cells of each row; a cell that reaches over several rows or columns gives its text and colour to
 * each of them. Rows and columns without words or colours at a table's end are left out.
 * @param count told how many places each row has, before it is kept
 */
export function toTable(
  rows: Iterable<readonly SpannedCell[]>,
  { at, headerRows, count }: { at: Place; headerRows: number; count: (places: number) => void },
): Table | null {
  const made: Row[] = [];
  for (const places of toGrid(rows)) {
    count(places.length);
    made.push(toRow(places, { ...at, row: made.length + 1 }));
  }
  while (made.at(-1)?.cells.every(isBlank) === true) made.pop();
  if (made.length === 0) return null;
  return { type: "table", caption: null, headerRows, rows: made, at };
}

function toRow(places: readonly GridPlace<SpannedCell>[], at: Place): Row {
  const cells = places.map(({ cell: { text, fill } }, column): Cell => ({
    text,
    at: { ...at, column: column + 1 },
    ...(fill === null ? {} : { fill }),
  }));
  return { cells, at };
}

function isBlank({ text, fill }: Cell): boolean {
  return text === "" && fill === undefined;
}
