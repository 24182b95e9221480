import type { Row, Table } from "../document/index.js";
import { type ProjectField, plainTitles, type Vocabulary } from "../profile/index.js";
import { foldWords } from "../text/index.js";
import { findField } from "./findField.js";

/** Fewer fields one under another may be any list of two columns. */
const LEAST_FIELDS = 3;

/**
 * Turns a table that prints a project from top to bottom, its headings in the first column and what they say beside them,
 * so that its headings stand over it. Several columns of values are several projects, and the first heading again starts
 * the next one. Any other table is left as it is.
 */
export function toRecordTable(table: Table, { projectColumns }: Vocabulary): Table {
  const rows = table.rows.filter(({ cells }) => cells.some(({ text }) => text.trim() !== ""));
  const labels = rows.map(({ cells }) => foldWords(cells[0]?.text ?? ""));
  const width = rows[0]?.cells.length ?? 0;
  if (width < 2 || rows.some(({ cells }) => cells.length !== width)) return table;
  const starts = labels.flatMap((label, index) => (label === labels[0] ? [index] : []));
  const size = starts[1] ?? labels.length;
  const head = labels.slice(0, size);
  const isRegular = labels.every((label, index) => label === head[index % size]);
  if (!isRegular || labels.length % size !== 0 || new Set(head).size !== size) return table;
  if (!isOfFields(rows.slice(0, size), projectColumns)) return table;
  const isHeaded = rows[0]?.cells.slice(1).some(({ text }) => isHeading(text, projectColumns));
  return isHeaded ? table : { ...table, rows: turn(rows, starts, size, width) };
}

function isOfFields(rows: readonly Row[], fields: ReadonlyMap<string, ProjectField>): boolean {
  const first = foldWords(rows[0]?.cells[0]?.text ?? "");
  if (fields.get(first) !== "title" && !plainTitles.has(first)) return false;
  const found = rows.slice(1).flatMap(({ cells }) => {
    const field = findField(cells[0]?.text ?? "", fields)?.field;
    return field === undefined ? [] : [field];
  });
  const distinct = new Set(found);
  const isKnown = distinct.has("forecast") || distinct.has("rag") || distinct.has("stage");
  return isKnown && distinct.size + 1 >= LEAST_FIELDS && found.length * 2 >= rows.length - 1;
}

function isHeading(text: string, fields: ReadonlyMap<string, ProjectField>): boolean {
  return findField(text, fields) !== null;
}

function turn(rows: readonly Row[], starts: readonly number[], size: number, width: number): Row[] {
  const [first] = rows;
  if (first === undefined) return [];
  const headings = rows.slice(0, size).flatMap(({ cells }) => cells.slice(0, 1));
  const records = starts.flatMap((start) =>
    Array.from({ length: width - 1 }, (_, column) => {
      const cells = rows
        .slice(start, start + size)
        .flatMap(({ cells: own }) => own[column + 1] ?? []);
      const at = rows[start]?.at ?? null;
      return { ...first, cells, at: at === null ? null : { ...at } };
    }),
  );
  return [{ ...first, cells: headings }, ...records];
}
