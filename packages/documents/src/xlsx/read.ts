import type { Block } from "@pcplan/core/document";
import { type Place, type Problem, toPlace } from "@pcplan/core/result";
import { type CellStyle, type MergeRange, readXlsx as readWorkbook, type Sheet } from "hucre/xlsx";
import {
  checkInterruption,
  checkLimit,
  createReader,
  type Reading,
  ReadingEnded,
} from "../createReader.js";
import type { GridRow } from "../grid/toBlocks.js";
import { toSheetBlocks } from "../grid/toSheetBlocks.js";
import { limitProblem } from "../limitProblem.js";
import { createDocumentProblem } from "../messages.js";
import { openPackage } from "../zip/openPackage.js";
import { readProperties } from "../zip/readProperties.js";
import { formatCell } from "./formatCell.js";
import { withoutEmptyCells } from "./withoutEmptyCells.js";

/**
 * Reads a workbook (.xlsx): the name of each sheet as a heading, and the sheet's tables and lines of text, each value
 * as the sheet shows it. Merged cells give their text to every cell that they cover. Formulas are not worked out:
 * their last values are read. Hidden sheets are left out, with the note `sheet-hidden`. In places, `page` is the sheet.
 * @example
 * const read = await readXlsx(new TextEncoder().encode("no such file"), { name: "plan.xlsx" });
 * !read.ok && read.problem.code; // => "file-corrupt"
 */
export const readXlsx = createReader("Excel workbook (.xlsx)", async (bytes, reading) => {
  const parts = openPackage(bytes, reading, withoutEmptyCells);
  const { sheets } = await openWorkbook(parts, reading);
  const blocks: Block[] = [];
  const problems: Problem[] = [];
  for (const [index, sheet] of sheets.entries()) {
    checkInterruption(reading);
    const place = toPlace(reading.name, { page: index + 1 });
    if (sheet.hidden || sheet.veryHidden) problems.push(sheetHidden(sheet.name, place));
    else readSheet(sheet, place, { blocks, problems, reading });
    reading.onProgress?.({ done: index + 1, total: sheets.length, unit: "sheet" });
  }
  return { ...readProperties(parts), blocks, problems };
});

async function openWorkbook(parts: Uint8Array, reading: Reading) {
  try {
    return await readWorkbook(parts, { readStyles: true });
  } catch (error) {
    const size =
      error instanceof Error ? /\((\d+) cells\), over the/.exec(error.message)?.[1] : null;
    if (size == null) throw error;
    throw new ReadingEnded(limitProblem("cells", Number(size), reading.limits));
  }
}

function readSheet(
  sheet: Sheet,
  place: Place,
  { blocks, problems, reading }: { blocks: Block[]; problems: Problem[]; reading: Reading },
): void {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  checkLimit("cells", width * sheet.rows.length, reading);
  const rows = sheet.rows.map((row, index): GridRow => {
    const texts = Array.from({ length: width }, (_, column) => {
      const cell = sheet.cells?.get(`${index},${column}`);
      if (cell?.formula !== undefined && (row[column] ?? null) === null)
        problems.push(
          formulaWithoutValue(cell.formula, { ...place, row: index + 1, column: column + 1 }),
        );
      return formatCell(row[column] ?? null, cell?.style?.numFmt);
    });
    const fills = texts.map((_, column) => fillOf(sheet.cells?.get(`${index},${column}`)?.style));
    return { texts, fills, at: { ...place, row: index + 1 } };
  });
  const filled = spreadMerges(rows, sheet.merges ?? []);
  blocks.push(...toSheetBlocks(sheet.name, filled, place));
}

/** The colour of a cell that is filled with one; colours of a theme are not known here. */
function fillOf(style: CellStyle | undefined): string | null {
  const fill = style?.fill;
  if (fill?.type !== "pattern" || fill.pattern !== "solid") return null;
  const digits = /([0-9a-f]{6})$/i.exec(fill.fgColor?.rgb ?? "")?.[1];
  return digits === undefined || WHITE.test(digits) ? null : `#${digits.toLowerCase()}`;
}

const WHITE = /^f{6}$/i;

/** Merged cells reach no further than the sheet's filled area. */
function spreadMerges(rows: readonly GridRow[], merges: readonly MergeRange[]): GridRow[] {
  const filled = rows.map((row) => ({ ...row, texts: [...row.texts] }));
  for (const { startRow, endRow, startCol, endCol } of merges) {
    const text = rows[startRow]?.texts[startCol] ?? "";
    if (text === "") continue;
    for (const row of filled.slice(startRow, endRow + 1))
      row.texts.fill(text, startCol, Math.min(endCol + 1, row.texts.length));
  }
  return filled;
}

function sheetHidden(sheet: string, at: Place): Problem {
  return createDocumentProblem("sheet-hidden", { sheet }, { severity: "note", found: sheet, at });
}

function formulaWithoutValue(formula: string, at: Place): Problem {
  const parts = { severity: "warning", found: `=${formula}`, at } as const;
  return createDocumentProblem("formula-without-value", {}, parts);
}
