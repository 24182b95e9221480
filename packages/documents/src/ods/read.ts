import type { Block } from "@pcplan/core/document";
import { type Problem, toPlace } from "@pcplan/core/result";
import { checkInterruption, createReader, startCount } from "../createReader.js";
import { toSheetBlocks } from "../grid/toSheetBlocks.js";
import { createDocumentProblem } from "../messages.js";
import { openOdf } from "../odf/openOdf.js";
import { type OdfReading, readObject } from "../odf/readObject.js";
import { attributeOf, type Element, elementsIn, elementsUnder } from "../xml/elements.js";
import { readSheet } from "./readSheet.js";

/**
 * Reads an OpenDocument spreadsheet (.ods): the name of each sheet as a heading, the sheet's tables and lines of text,
 * each value as the sheet shows it and each cell with its colour, and the figures of its charts. Merged cells give their
 * text to every cell that they cover. Formulas are not worked out: their last values are read. Hidden sheets are left
 * out, with the note `sheet-hidden`. In places, `page` is the sheet.
 * @example
 * const read = await readOds(new TextEncoder().encode("no such file"), { name: "plan.ods" });
 * !read.ok && read.problem.code; // => "file-corrupt"
 */
export const readOds = createReader("OpenDocument spreadsheet (.ods)", async (bytes, reading) => {
  const file = openOdf(bytes, "spreadsheet", reading);
  const sheets = elementsIn(file.body, "table");
  const [blocks, problems]: [Block[], Problem[]] = [[], []];
  const count = startCount("cells", reading);
  for (const [index, sheet] of sheets.entries()) {
    checkInterruption(reading);
    const at = toPlace(reading.name, { page: index + 1 });
    const name = attributeOf(sheet, "name") ?? "";
    const display = file.styles.propertyOf("table", attributeOf(sheet, "style-name"), "display");
    if (display === "false") problems.push(sheetHidden(name, at));
    else
      for (const block of readOne(sheet, name, { file, at, count, problems })) blocks.push(block);
    reading.onProgress?.({ done: index + 1, total: sheets.length, unit: "sheet" });
  }
  return { ...file.properties, blocks, problems };
});

function readOne(sheet: Element, name: string, reading: OdfReading): Block[] {
  const charts = elementsUnder(sheet, "frame").flatMap((frame) => readObject(frame, reading) ?? []);
  return [...toSheetBlocks(name, readSheet(sheet, reading), reading.at), ...charts];
}

function sheetHidden(sheet: string, at: OdfReading["at"]): Problem {
  return createDocumentProblem("sheet-hidden", { sheet }, { severity: "note", found: sheet, at });
}
