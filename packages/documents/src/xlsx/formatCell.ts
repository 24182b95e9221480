import { formatValue } from "hucre";
import type { CellValue } from "hucre/xlsx";

/**
 * Writes a cell's value as its sheet shows it. A date that is shown with its day is written year-month-day, for the
 * sheet's own order may be day or month first; one shown as month and year keeps no day.
 * @param numFmt the cell's number format, as Excel writes it, such as `mmm-yy`
 */
export function formatCell(value: CellValue, numFmt: string | undefined): string {
  if (value === null) return "";
  if (value instanceof Date) return formatDate(value, numFmt);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value.replace(/\r\n?/g, "\n");
  return numFmt === undefined || /^(?:general|@)$/i.test(numFmt)
    ? String(Number(value.toPrecision(EXACT_DIGITS)))
    : formatValue(value, withCurrency(numFmt));
}

/** A spreadsheet keeps fifteen digits; what binary fractions add past them was never typed. */
const EXACT_DIGITS = 15;

/** Excel writes a currency with its country, `[$£-809]`; the sign alone is what the sheet shows. */
function withCurrency(numFmt: string): string {
  return numFmt.replace(
    /\[\$([^\]-]{0,8})(?:-[^\]]{0,20})?\]/g,
    (_, sign: string) => sign && `"${sign}"`,
  );
}

/** The letters of a date format that are no quoted words, colours or escapes. */
function lettersOf(numFmt: string): string {
  return numFmt.replace(/"[^"]*"|\[[^[\]]*\]|\\./g, "").toLowerCase();
}

function formatDate(value: Date, numFmt: string | undefined): string {
  const letters = lettersOf(numFmt ?? "yyyy-mm-dd");
  const isDay = letters.includes("d") || !letters.includes("y");
  return isDay ? value.toISOString().slice(0, 10) : formatValue(value, numFmt ?? "");
}
