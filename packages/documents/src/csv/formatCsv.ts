import { stringify } from "csv-stringify/sync";
import { showHidden } from "@pcplan/core/text";

/** A cell that starts so would be run as a formula by a spreadsheet. */
const FORMULA_START = /^[=+\-@＝＋－＠\t\r\n]/;
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

/**
 * A cell as it is written: signs that turn the direction of a text are shown, and an apostrophe stands before what a
 * spreadsheet would take for a formula, also where it starts with a sign of full width or a line break.
 */
export function neutralise(cell: string): string {
  const shown = showHidden(cell);
  return FORMULA_START.test(shown) && !WHOLE_NUMBER.test(shown) ? `'${shown}` : shown;
}
