import { stringify } from "csv-stringify/sync";

/** A cell that starts so would be run as a formula by a spreadsheet. */
const FORMULA_START = /^[=+\-@\t\r]/;
const WHOLE_NUMBER = /^-?\d+$/;

/** What holds a sign by which some program separates values or rows is put into quotation marks, so that none mistakes it. */
const QUOTED = /[;|\t\r\n]/;

/**
 * Writes a table as CSV (RFC 4180); a cell that a spreadsheet would take for a formula gets an apostrophe before it.
 * @example
 * formatCsv([["Project", "Sum"], ["Fleet", "=1+1"]]); // => "Project,Sum\r\nFleet,'=1+1\r\n"
 */
export function formatCsv(table: readonly (readonly string[])[]): string {
  return stringify(
    table.map((row) => row.map(neutralise)),
    { record_delimiter: "windows", quoted_match: QUOTED },
  );
}

/** A cell as it is written: with an apostrophe before it where a spreadsheet would take it for a formula. */
export function neutralise(cell: string): string {
  return FORMULA_START.test(cell) && !WHOLE_NUMBER.test(cell) ? `'${cell}` : cell;
}
