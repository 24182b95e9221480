import { parseApprovedOn, parseColumnAmount } from "../decision/index.js";
import type { Table } from "../document/index.js";
import type { DecisionField, Vocabulary } from "../profile/index.js";
import { foldWords } from "../text/index.js";
import { type Column, type HeadedTable, isBlankRow, readColumns, textsOf } from "./columns.js";
import type { FoundTable } from "./findTable.js";

/** What stands over decisions: the word itself, or what was approved. */
const DECISIONS = /\bdecisions?\b|^(?:grants? |awards? |contracts? )?(?:approved|approvals)\b/;
/** A list of those that are still to come is no list of decisions. */
const TO_COME =
  /\b(?:forward|future|forthcoming|planned|due|upcoming|expected|coming|pending|plan)\b/;
const REFERENCE =
  /^(?:[\p{L} .]{1,20}[\s/.-]?)?\d{1,6}(?:\s?[/.–—-]\s?\d{1,6}|\s\d{4}\/\d\d){0,3}$/u;

/**
 * Finds by what its columns hold a table of decisions that stands under a heading for them: one column of days of
 * approval, one of titles that are all unlike, and references or amounts beside them. It may have no headings.
 * @param section the line or heading over the table
 */
export function findDecisionsByContent(
  table: Table,
  section: string | null,
  { decisionColumns }: Vocabulary,
): FoundTable | null {
  const over = foldWords(section ?? "");
  if (!DECISIONS.test(over) || TO_COME.test(over)) return null;
  const headed = withHeadings(table, decisionColumns);
  if (headed === null || headed.rows.length === 0) return null;
  const columns = readColumns(headed.headings, decisionColumns);
  const take = (field: DecisionField, holds: (texts: readonly string[]) => boolean) => {
    if (columns.some((column) => "field" in column && column.field === field)) return;
    const [only, ...others] = columns.flatMap((column, index) =>
      !("field" in column) && holds(textsIn(headed, index)) ? [index] : [],
    );
    if (only !== undefined && (others.length === 0 || field === "title")) columns[only] = { field };
  };
  take("approvedOn", areDays);
  take("amount", areAmounts);
  take("ref", areReferences);
  take("title", areTitles);
  const fields = new Set(columns.flatMap((column) => ("field" in column ? [column.field] : [])));
  const isWhole = fields.has("title") && fields.has("approvedOn");
  if (!isWhole || !(fields.has("ref") || fields.has("amount"))) return null;
  return areDays(textsIn(headed, indexOf(columns, "approvedOn")))
    ? { kind: "decisions", table: headed, columns }
    : null;
}

/** The first row is a decision itself where a day of approval stands in it. */
function withHeadings(
  table: Table,
  decisionColumns: Vocabulary["decisionColumns"],
): HeadedTable | null {
  const rows = table.rows.filter((row) => !isBlankRow(row));
  const [first, ...rest] = rows;
  if (first === undefined) return null;
  const texts = textsOf(first);
  const isHeaded =
    texts.some((text) => decisionColumns.has(foldWords(text))) ||
    !texts.some((text) => areDays([text.trim()]));
  if (isHeaded) return { title: null, headings: texts, rows: rest };
  return { title: null, headings: texts.map(() => ""), rows };
}

function indexOf(columns: readonly Column<DecisionField>[], field: DecisionField): number {
  return columns.findIndex((column) => "field" in column && column.field === field);
}

function textsIn({ rows }: HeadedTable, index: number): string[] {
  return rows.map(({ cells }) => cells[index]?.text.trim() ?? "");
}

const areDays = (texts: readonly string[]) =>
  texts.length > 0 &&
  texts.every(
    (text) => /\p{L}|[/.-]/u.test(text) && parseApprovedOn(text)?.precision !== undefined,
  ) &&
  texts.every((text) => ["day", "month"].includes(parseApprovedOn(text)?.precision ?? ""));

const areAmounts = (texts: readonly string[]) =>
  texts.some((text) => text !== "") &&
  texts.every((text) => text === "" || (/£/.test(text) && parseColumnAmount(text, null) !== null));

const areReferences = (texts: readonly string[]) =>
  texts.every((text) => REFERENCE.test(text)) && new Set(texts).size === texts.length;

const areTitles = (texts: readonly string[]) =>
  texts.every((text) => /\p{L}{2}/u.test(text)) && new Set(texts).size === texts.length;
