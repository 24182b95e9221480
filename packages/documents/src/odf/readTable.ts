import type { Table } from "@pcplan/core/document";
import type { Place } from "@pcplan/core/result";
import { type SpannedCell, toTable } from "../slides/toTable.js";
import { toCellText } from "../slides/toCellText.js";
import { attributeOf, type Element, elementsIn } from "../xml/elements.js";
import { readLines } from "./readLines.js";
import { numberOf, repeatsOf, rowsOf } from "./rows.js";
import type { Styles } from "./styles.js";

/** No table has so many columns. */
const WIDEST = 1024;

/** Reads a table of a text or slide, with its merged cells and the colours of its cells. */
export function readTable(
  table: Element,
  { styles, at, count }: { styles: Styles; at: Place; count: (cells: number) => void },
): Table | null {
  const rows = rowsOf(table);
  const heads = rows.filter(({ isHead }) => isHead).length;
  const hasHead = attributeOf(table, "use-first-row-styles") === "true";
  const headerRows = heads > 0 ? heads : hasHead ? 1 : 0;
  return toTable(
    expand(
      rows.map(({ row }) => row),
      styles,
    ),
    { at, headerRows, count },
  );
}

/** Alike rows stand once, with their number; they are made one by one, so that whoever counts them can stop in time. */
function* expand(rows: readonly Element[], styles: Styles): Generator<SpannedCell[]> {
  for (const row of rows) {
    const cells = readCells(row, styles);
    for (let left = repeatsOf(row, "rows"); left > 0; left--) yield cells;
  }
}

function readCells(row: Element, styles: Styles): SpannedCell[] {
  const usual = attributeOf(row, "default-cell-style-name");
  return elementsIn(row, "table-cell").flatMap((cell) => {
    const read = {
      text: toCellText(readLines(cell, styles)),
      fill: styles.fillOf(attributeOf(cell, "style-name") ?? usual),
      span: {
        rows: numberOf(cell, "number-rows-spanned"),
        columns: Math.min(numberOf(cell, "number-columns-spanned"), WIDEST),
      },
    };
    return Array.from({ length: Math.min(repeatsOf(cell, "columns"), WIDEST) }, () => read);
  });
}
