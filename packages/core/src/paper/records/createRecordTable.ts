import type { Cell, Row } from "../../document/index.js";
import type { DecisionField, ProjectField, Vocabulary } from "../../profile/index.js";
import { foldWords } from "../../text/index.js";
import type { Column } from "../columns.js";
import { findField } from "../findField.js";
import { decidedLabel } from "./records.vocabulary.js";
import type { LineRecord, RecordPart, RecordTable } from "./types.js";

/**
 * Makes a table of records that follow one another, with a column for each label. Labels that mean the same in two records
 * stand in one column, and what a record says twice under such labels in a column of its own.
 */
export function createRecordTable(
  records: readonly LineRecord[],
  vocabulary: Vocabulary,
): RecordTable {
  const kind = records[0]?.kind ?? "projects";
  const fields = kind === "projects" ? vocabulary.projectColumns : vocabulary.decisionColumns;
  const { rows, labels } = shareOut(records, (label) => {
    const field = fieldOf(label, fields);
    return kind === "decisions" && field === "title" && decidedLabel.test(label)
      ? "summary"
      : field;
  });
  const at = records[0]?.title.at ?? null;
  const headings = [...labels.values()];
  const body = rows.map((cells, index): Row => {
    const own = records[index]?.title.at ?? null;
    return { cells: [...labels.keys()].map((key) => toCell(cells.get(key))), at: own };
  });
  const table = { type: "table" as const, caption: null, headerRows: 1, at };
  const head: Row = { cells: headings.map((text) => ({ text, at: null })), at: null };
  const headed = { title: null, headings, rows: body };
  const keys = [...labels.keys()];
  return {
    ...table,
    rows: [head, ...body],
    is:
      kind === "projects"
        ? {
            kind,
            table: headed,
            columns: toColumns<ProjectField>(keys, headings, vocabulary.projectColumns),
            likely: keys.flatMap((key, index) => (TIMED.has(key) ? [index] : [])),
          }
        : {
            kind,
            table: headed,
            columns: toColumns<DecisionField>(keys, headings, vocabulary.decisionColumns),
          },
  };
}

/** Which part of each record stands in which column, and what stands over the columns. */
function shareOut(
  records: readonly LineRecord[],
  fieldFor: (label: string) => string | null,
): { rows: ReadonlyMap<string, RecordPart>[]; labels: Map<string, string> } {
  const labels = new Map<string, string>();
  const rows = records.map(({ title, parts }) => {
    const cells = new Map([["title", title]]);
    for (const part of parts) {
      const field = fieldFor(part.label);
      const key = field === null || cells.has(field) ? `label ${foldWords(part.label)}` : field;
      const same = cells.get(key);
      cells.set(key, same ? { ...same, text: `${same.text}\n${part.text}` } : part);
    }
    for (const [key, { label }] of cells) if (!labels.has(key)) labels.set(key, label);
    return cells;
  });
  return { rows, labels };
}

const TIMED: ReadonlySet<string> = new Set(["forecast", "rag", "stage"]);

function fieldOf<Field extends string>(
  label: string,
  fields: ReadonlyMap<string, Field>,
): Field | null {
  return findField(label, fields)?.field ?? null;
}

/** The first column is the title; a key that is a field names its column. */
function toColumns<Field extends string>(
  keys: readonly string[],
  headings: readonly string[],
  fields: ReadonlyMap<string, Field>,
): Column<Field>[] {
  const known = new Map([...fields.values()].map((field) => [field as string, field]));
  return keys.map((key, index) => {
    const field = known.get(key);
    return field === undefined ? { heading: headings[index] ?? "" } : { field };
  });
}

function toCell(part: RecordPart | undefined): Cell {
  return { text: part?.text ?? "", at: part?.at ?? null };
}
