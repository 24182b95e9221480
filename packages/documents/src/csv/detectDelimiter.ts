import { parse } from "csv-parse/sync";

/** The most frequent first: where two serve equally well, the earlier is taken. */
const DELIMITERS = [",", ";", "\t", "|"] as const;

/** How much of a file is looked at. */
const SAMPLE = 64 * 1024;

/** Of a sheet's records that have several values, at least this share has as many as others of its table. */
const LEAST_SHARE = 0.6;

export interface DetectDelimiterOptions {
  /** How many columns a table has at least: 3 to tell separated values from prose with commas in it. */
  fewestColumns?: number;
}

/**
 * Finds the character that separates a text's values: the one by which most records have as many of them as others.
 * `null` where no character cuts the text into such records, so that it is no separated values.
 * @example
 * detectDelimiter("Project;Objective;Forecast\nCourt Films;To film, and show;Q2 2018"); // => ";"
 */
export function detectDelimiter(
  text: string,
  { fewestColumns = 3 }: DetectDelimiterOptions = {},
): string | null {
  const sample = text.slice(0, SAMPLE);
  const scores = candidatesOf(sample).map((delimiter) => ({
    delimiter,
    score: score(parseLeniently(sample, delimiter), fewestColumns),
  }));
  const best = scores.reduce((most, one) => (one.score > most.score ? one : most));
  return best.score > 0 ? best.delimiter : null;
}

/** A character after which quotation marks stand round whole values is before one after which they do not. */
function candidatesOf(text: string): readonly string[] {
  const exact = DELIMITERS.filter((delimiter) => hasExactQuotes(text, delimiter));
  return exact.length > 0 ? exact : DELIMITERS;
}

function hasExactQuotes(text: string, delimiter: string): boolean {
  try {
    parse(text, { delimiter, relax_column_count: true, bom: true });
    return true;
  } catch {
    return false;
  }
}

/** The number of values in records whose length recurs; 0 where such records are too few, or are sentences. */
function score(records: readonly string[][], fewestColumns: number): number {
  if (isProse(records)) return 0;
  const lengths = records.map((record) => record.length).filter((length) => length > 1);
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const regular = lengths.filter(
    (length) => length >= fewestColumns && (counts.get(length) ?? 0) > 1,
  );
  if (regular.length < LEAST_SHARE * lengths.length) return 0;
  return regular.reduce((sum, length) => sum + length, 0);
}

/** In a sentence a space follows the comma; between values it seldom does. */
function isProse(records: readonly string[][]): boolean {
  const values = records.flatMap((record) => record.slice(1));
  return values.filter((value) => /^ \S/.test(value)).length > values.length / 2;
}

function parseLeniently(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { delimiter, relax_column_count: true, relax_quotes: true, bom: true });
  } catch {
    return text.split(/\r\n|\n|\r/).map((line) => line.split(delimiter));
  }
}
