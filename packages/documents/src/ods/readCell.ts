import { toCellText } from "../slides/toCellText.js";
import { readLines } from "../odf/readLines.js";
import type { Styles } from "../odf/styles.js";
import { attributeOf, type Element } from "../xml/elements.js";

/**
 * The words of a sheet's cell as the sheet shows them. A date that is shown with its day is given year-month-day, for the
 * sheet's own order may be day or month first.
 */
export function readCell(cell: Element, style: string | null, styles: Styles): string {
  const shown = toCellText(readLines(cell, styles));
  const day = attributeOf(cell, "date-value");
  if (day !== null && styles.showsDay(style)) return day.slice(0, "2020-02-07".length);
  return shown || valueOf(cell);
}

/** What a cell holds where its file does not keep how it is shown. */
function valueOf(cell: Element): string {
  return (
    attributeOf(cell, "string-value") ??
    attributeOf(cell, "date-value") ??
    attributeOf(cell, "value") ??
    ""
  );
}

/** True of a formula that was never worked out. */
export function isWithoutValue(cell: Element, text: string): boolean {
  const hasValue = attributeOf(cell, "value-type") !== null;
  return attributeOf(cell, "formula") !== null && text === "" && !hasValue;
}
