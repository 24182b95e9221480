import { stringify } from "csv-stringify/sync";

/** A cell that starts so would be run as a formula by a spreadsheet. */
const FORMULA_START = /^[=+\-@\t\r]/;
const WHOLE_NUMBER = /^-?\d+$/;

/** Writes a table as CSV (RFC 4180); a cell that a spreadsheet would take for a formula gets an apostrophe before it. */
export function formatCsv(table: readonly (readonly string[])[]): string {
  return stringify(
    table.map((row) => row.map(neutralise)),
    { record_delimiter: "windows" },
  );
}

function neutralise(cell: string): string {
  return FORMULA_START.test(cell) && !WHOLE_NUMBER.test(cell) ? `'${cell}` : cell;
}
