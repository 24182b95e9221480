import { parseApprovedOn, parseColumnAmount } from "../decision/index.js";
import type { Table } from "../document/index.js";
import { type DecisionField, otherSubjects, payees, type Vocabulary } from "../profile/index.js";
import { foldWords } from "../text/index.js";
import { type Column, type HeadedTable, isBlankRow, readColumns, textsOf } from "./columns.js";
import type { FoundTable } from "./findTable.js";
import { isTotalRow } from "./totalRows.js";

/** What stands over decisions: the word itself, or what was approved. */
const DECISIONS = /\bdecisions?\b|^(?:grants? |awards? |contracts? )?(?:approved|approvals)\b/;
/** A list of those that are still to come is no list of decisions. */
const TO_COME =
  /\b(?:forward|future|forthcoming|planned|due|upcoming|expected|coming|pending|plan)\b/;
/** What was given stands over grants, and over lists of what was paid besides. */
const GIVEN = /^(?:\d{1,2} |[a-h] )?(?:new )?(?:grants?|awards?|contracts?)\b/;
const PAID =
  /\b(?:spend|spending|expenditure|payments?|paid|invoices?|expenses|claims?|transactions?|cards?|budgets?)\b/;
/** A heading over references to notices of decisions. */
const NOTICE = /\b(?:notices?|decisions?|penderfyniad(?:au)?)\b/;
const REFERENCE =
  /^(?:[\p{L} .]{1,20}[\s/.-]?)?\d{1,6}(?:\s?[/.–—-]\s?\d{1,6}|\s\d{4}\/\d\d){0,3}$/u;

/**
 * Finds by what its columns hold a table of decisions: one column of days of approval, one of titles that are all unlike,
 * and references or amounts beside them. It stands under a heading for decisions, or has a column of notices; under one for
 * grants it has both references and amounts. It may have no headings.
 * @param section the line or heading over the table
 */
export function findDecisionsByContent(
  table: Table,
  section: string | null,
  { decisionColumns }: Vocabulary,
): FoundTable | null {
  const over = foldWords(section ?? "");
  const headed = withHeadings(table, decisionColumns);
  if (headed === null || headed.rows.length === 0 || TO_COME.test(over)) return null;
  const sort = sortOf(over, headed, decisionColumns);
  if (sort === null) return null;
  const columns = readColumns(headed.headings, decisionColumns).map((column, index) => {
    // `Grant` may stand over the money or over what was given.
    const texts = textsIn(headed, index);
    const isName = "field" in column && column.field === "amount" && areNames(texts);
    return isName ? { heading: headed.headings[index]?.trim() ?? "" } : column;
  });
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
  const [hasRef, hasAmount] = [fields.has("ref"), fields.has("amount")];
  if (!isWhole || !(sort === "decisions" ? hasRef || hasAmount : hasRef && hasAmount)) return null;
  return areDays(textsIn(headed, indexOf(columns, "approvedOn")))
    ? { kind: "decisions", table: headed, columns }
    : null;
}

/** What the words over a table, or one of its headings, say that it may be of; `null` where they say neither. */
function sortOf(
  over: string,
  { headings }: HeadedTable,
  decisionColumns: Vocabulary["decisionColumns"],
): "decisions" | "grants" | null {
  if (DECISIONS.test(over)) return "decisions";
  const folded = headings.map(foldWords);
  const isOfOthers = folded.some((text) => payees.has(text) || otherSubjects.test(text));
  if (PAID.test(over) || isOfOthers) return null;
  const isOfNotices = folded.some(
    (text) => NOTICE.test(text) && decisionColumns.get(text) === "ref",
  );
  if (isOfNotices) return "decisions";
  return GIVEN.test(over) ? "grants" : null;
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
  return rows.filter((row) => !isTotalRow(row)).map(({ cells }) => cells[index]?.text.trim() ?? "");
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

const areNames = (texts: readonly string[]) =>
  areTitles(texts) && texts.every((text) => !/[£\d]/.test(text));
