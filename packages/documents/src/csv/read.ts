import { type Problem, toPlace } from "@pcplan/core/result";
import { CsvError, type Info, parse } from "csv-parse/sync";
import { checkLimit, createReader, type Reading } from "../createReader.js";
import { type GridRow, toBlocks } from "../grid/toBlocks.js";
import { createDocumentProblem } from "../messages.js";
import { checkBinary } from "../text/checkBinary.js";
import { decodeText } from "../text/decodeText.js";
import { detectDelimiter } from "./detectDelimiter.js";

/**
 * Reads separated values with any of comma, semicolon, tab and vertical bar between them, told from the text. A value
 * in quotes may hold the separator and line breaks. Several tables in a file stand apart by an empty row.
 * @example
 * const read = await readCsv(new TextEncoder().encode("Project;Forecast\nCourt Films;Q2 2018"), { name: "plan.csv" });
 * read.ok && read.value.blocks.length; // => 1
 */
export const readCsv = createReader("CSV file", async (bytes, reading) => {
  const { text, problems } = decodeText(bytes);
  checkBinary(text, reading.name);
  const delimiter = detectDelimiter(text, { fewestColumns: 2 }) ?? ",";
  const { records, problems: unread } = parseRecords(text, delimiter, reading);
  checkLimit(
    "cells",
    records.reduce((sum, { record }) => sum + record.length, 0),
    reading,
  );
  const rows = records.map(({ record, info }) => toGridRow(record, info, reading.name));
  return { blocks: toBlocks(rows), problems: [...problems, ...unread] };
});

interface Parsed {
  record: string[];
  info: Pick<Info, "lines">;
}

/**
 * Reads records as far as the limit of cells could reach, for each has one at least. A quotation mark that is never closed would
 * swallow the rest: then the marks are read as they stand.
 */
function parseRecords(
  text: string,
  delimiter: string,
  { limits }: Reading,
): { records: Parsed[]; problems: Problem[] } {
  const options = {
    delimiter,
    bom: true,
    info: true,
    relax_column_count: true,
    to: limits.cells + 1,
  } as const;
  try {
    const records = parse(text, { ...options, relax_quotes: true }) as unknown as Parsed[];
    return { records, problems: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const records = parse(text, { ...options, quote: null }) as unknown as Parsed[];
    return { records, problems: [quoteProblem(error)] };
  }
}

function quoteProblem(error: CsvError): Problem {
  const line = typeof error["lines"] === "number" ? error["lines"] : null;
  const at = toPlace(null, { line });
  return createDocumentProblem("csv-quote-open", {}, { found: error.message, at });
}

/** The parser names the line on which a record ends; the record starts as many lines before as it has breaks. */
function toGridRow(record: string[], { lines }: Pick<Info, "lines">, source: string): GridRow {
  const breaks = record.reduce((sum, value) => sum + value.split(/\r\n|\n|\r/).length - 1, 0);
  return { texts: record, at: toPlace(source, { line: lines - breaks }) };
}
