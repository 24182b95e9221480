import type { Cell, Row, Table } from "../document/index.js";
import { choosePresent } from "./choosePresent.js";
import { findField, timedFields } from "./findField.js";

/** A column whose heading is known, or the heading of one that is not. */
export type Column<Field extends string> = { field: Field } | { heading: string };

/** How far down a table its headings may stand, under a title of its own. */
const DEEPEST_HEADING_ROW = 3;

/** A table's headings, and the rows under them that are neither empty nor the headings again. */
export interface HeadedTable {
  /** The words of the rows over its headings, as printed; `null` where there are none. */
  title: string | null;
  headings: string[];
  rows: Row[];
}

/** Finds the first row that has the headings asked for; `null` where the table has none. */
export function findHeadings(
  table: Table,
  areHeadings: (headings: readonly string[]) => boolean,
): HeadedTable | null {
  const at = table.rows.slice(0, DEEPEST_HEADING_ROW).findIndex((row) => areHeadings(textsOf(row)));
  const heading = at < 0 ? undefined : table.rows[at];
  if (heading === undefined) return null;
  const headings = textsOf(heading);
  const repeated = headings.join("\t");
  const rows = table.rows
    .slice(at + 1)
    .filter((row) => !isBlankRow(row) && textsOf(row).join("\t") !== repeated);
  const over = new Set(
    table.rows
      .slice(0, at)
      .flatMap(textsOf)
      .map((text) => text.trim()),
  );
  return { title: [...over].filter((text) => text !== "").join(" ") || null, headings, rows };
}

/**
 * Names the columns by their headings; where two name the same field, the later is kept under its heading. A heading that
 * names a field only with more around it stands back behind one that is the word itself, and two of them (`RAG Q1`,
 * `RAG Q2`) name none where nothing tells which of them counts. Of ends, ratings and stages the one of the present counts
 * before all others: `Revised end date`, `Forecast finish` beside `Planned finish`.
 * @param repeatable fields that several columns may hold
 */
export function readColumns<Field extends string>(
  headings: readonly string[],
  fields: ReadonlyMap<string, Field>,
  repeatable: readonly Field[] = [],
): Column<Field>[] {
  const found = headings.map((heading) => findField(heading, fields));
  const exact = new Set(found.flatMap((one) => (one?.isExact ? [one.field] : [])));
  const taken = new Set<Field>();
  return headings.map((heading, index) => {
    const one = found[index];
    const other = { heading: heading.trim() };
    if (!one) return other;
    const { field, isExact } = one;
    if (repeatable.includes(field)) return { field };
    const rivals = found.flatMap((each, at) => (each?.field === field ? [at] : []));
    const isOneOfMany = rivals.length > 1;
    const present = findPresent(headings, rivals, field);
    if (present !== null) return present === index ? { field } : other;
    if (taken.has(field) || (!isExact && (exact.has(field) || isOneOfMany))) return other;
    taken.add(field);
    return { field };
  });
}

/** Of several columns of ends, ratings or stages the one of the present, where their headings tell it. */
function findPresent(
  headings: readonly string[],
  rivals: readonly number[],
  field: string,
): number | null {
  if (rivals.length < 2 || !timedFields.has(field)) return null;
  const present = choosePresent(rivals.map((index) => headings[index] ?? ""));
  return present === null || present.isLikely ? null : (rivals[present.index] ?? null);
}

/** The cell of a row under a field, as printed; `null` where the table has no such column or the row no such cell. */
export function cellOf<Field extends string>(
  row: Row,
  columns: readonly Column<Field>[],
  field: Field,
): Cell | null {
  const index = columns.findIndex((column) => "field" in column && column.field === field);
  return row.cells[index] ?? null;
}

/** The cells of a row under a field that several columns may hold, those that are filled. */
export function textsUnder<Field extends string>(
  row: Row,
  columns: readonly Column<Field>[],
  field: Field,
): string[] {
  return columns.flatMap((column, index) => {
    const text = row.cells[index]?.text.trim() ?? "";
    return "field" in column && column.field === field && text !== "" ? [text] : [];
  });
}

/** Cells under unknown headings, and cells past the last heading, by heading: nothing is lost. */
export function otherCells(row: Row, columns: readonly Column<string>[]): Record<string, string> {
  const kept = row.cells.flatMap((cell, index) => {
    const column = columns[index];
    if ((column && "field" in column) || cell.text.trim() === "") return [];
    return [[column?.heading || `Column ${index + 1}`, cell.text.trim()] as const];
  });
  return Object.fromEntries(kept);
}

export function isBlankRow(row: Row): boolean {
  return row.cells.every(({ text }) => text.trim() === "");
}

export function textsOf(row: Row): string[] {
  return row.cells.map(({ text }) => text);
}
