import { parseForecast } from "../forecast/index.js";
import type { Row, Table } from "../document/index.js";
import {
  type DecisionField,
  otherHeadings,
  otherSections,
  payees,
  plainTitles,
  type ProjectField,
  type Vocabulary,
} from "../profile/index.js";
import { foldWords } from "../text/index.js";
import { type Column, findHeadings, type HeadedTable, readColumns } from "./columns.js";
import { isKeyTable } from "./readRatingKey.js";
import { fieldsOf, isEnd, isObjective, readProjectColumns, textsIn } from "./readProjectColumns.js";

/** A table of projects, with what each of its columns holds. */
export interface ProjectTable {
  kind: "projects";
  table: HeadedTable;
  columns: Column<ProjectField>[];
  /** The columns that were told by what they hold, from 0; left out where headings told all. */
  likely?: readonly number[];
}

/** A table of projects or of decisions with what each of its columns holds, or one that is of other things. */
export type FoundTable =
  | ProjectTable
  | { kind: "decisions"; table: HeadedTable; columns: Column<DecisionField>[] }
  | { kind: "other"; evidence: string };

/**
 * Finds by its headings, and by the line over it, what a table is of. Rule: a column of titles with any one other role
 * is a table of projects, unless its section or its headings are those of a log of actions, of minutes, a plan of
 * meetings, a budget or indicators, or its forecasts are money; `null` where its headings do not tell.
 * @param section the line or heading over the table
 */
export function findTable(
  table: Table,
  section: string | null,
  vocabulary: Vocabulary,
): FoundTable | null {
  const projects = findProjects(table, vocabulary);
  if (projects?.isPlain === false && !isBudget(projects.table, projects.columns)) return projects;
  const decisions = findDecisions(table, vocabulary);
  const evidence = findOther(table, section);
  if (decisions && !projects) return decisions;
  if (evidence !== null) return { kind: "other", evidence };
  if (projects && isBudget(projects.table, projects.columns))
    return { kind: "other", evidence: "its forecasts are sums of money" };
  return projects ?? decisions;
}

/** Headings that stand over actions of every sort: minutes have them as delivery plans do. */
const ACTION = /^(?:(?:key |planned |agreed )?actions?(?: required)?|tasks?)$/;

type Projects = ProjectTable & { isPlain: boolean };

function findProjects(table: Table, vocabulary: Vocabulary): Projects | null {
  const printed = findHeadings(table, (headings) => {
    const columns = readProjectColumns(headings, [], vocabulary);
    const fields = fieldsOf(columns);
    return (
      fields.has("title") &&
      fields.size > 1 &&
      ![...fields].every((field) => field === "strand" || field === "title")
    );
  });
  if (printed === null) return null;
  const headed = withLabelColumn(printed, vocabulary);
  const columns = readProjectColumns(headed.headings, headed.rows, vocabulary);
  const fields = fieldsOf(columns);
  const titleAt = columns.findIndex((column) => "field" in column && column.field === "title");
  if (fields.size < 2 || isOfFigures(headed.rows, titleAt)) return null;
  const title = foldWords(headed.headings[titleAt] ?? "");
  const isKnown = fields.has("objective") || fields.has("forecast");
  const isPlain = !isKnown || ACTION.test(title) || plainTitles.has(title) || isObjective(title);
  return { kind: "projects", table: headed, columns, isPlain };
}

/**
 * Every row has one cell more than the headings, and the ends stand one cell to the right of theirs: the first column is
 * of labels and has no heading.
 */
function withLabelColumn(headed: HeadedTable, vocabulary: Vocabulary): HeadedTable {
  const { headings, rows } = headed;
  const isWider = rows.every(({ cells }) => cells.length === headings.length + 1);
  if (rows.length === 0 || !isWider) return headed;
  const columns = readProjectColumns(headings, [], vocabulary);
  const at = columns.findIndex((column) => "field" in column && column.field === "forecast");
  if (at < 1 || textsIn(rows, at).some(isEnd) || !textsIn(rows, at + 1).every(isEnd)) return headed;
  const titles = textsIn(rows, 1);
  const isLabelled = titles.length === rows.length && new Set(titles).size === rows.length;
  return isLabelled ? { ...headed, headings: ["", ...headings] } : headed;
}

function findDecisions(table: Table, { decisionColumns }: Vocabulary) {
  const headed = findHeadings(table, (headings) => {
    const fields = fieldsOf(readDecisionColumns(headings, decisionColumns));
    const isNamed = headings.some((heading) => DECISION.test(foldWords(heading)));
    const isTold = fields.has("approvedOn") || (isNamed && fields.has("amount"));
    return fields.has("title") && isTold;
  });
  if (headed === null) return null;
  const read = readDecisionColumns(headed.headings, decisionColumns);
  const columns = withRefs(read, headed, decisionColumns);
  return { kind: "decisions" as const, table: headed, columns };
}

const DECISION = /\bdecisions?\b|\bpenderfyniad(?:au)?\b/;

/** Who is paid stands for the decision where no other column does, beside its day and its money. */
function readDecisionColumns(
  headings: readonly string[],
  decisionColumns: Vocabulary["decisionColumns"],
): Column<DecisionField>[] {
  const columns = withDecided(readColumns(headings, decisionColumns, ["summary"]));
  const fields = fieldsOf(columns);
  const payee = headings.findIndex((heading) => payees.has(foldWords(heading)));
  // Under a bare "Date" stand payments of every sort.
  const isDecided = columns.some(
    (column, index) =>
      "field" in column &&
      column.field === "approvedOn" &&
      foldWords(headings[index] ?? "") !== "date",
  );
  const isPaid = isDecided && fields.has("amount");
  return payee >= 0 && isPaid && !fields.has("title")
    ? columns.with(payee, { field: "title" })
    : columns;
}

/** Letters in capitals, figures and what parts them: `APCC/2025/31`, `D 14`. */
const REFERENCE = /^(?=\D{0,20}\d)[\p{Lu}\d][\p{Lu}\d /.–-]{1,24}$/u;

/**
 * Under "Decision notice" stand titles or references: where every cell is a reference, and another column has a heading
 * of titles, that one names the decisions.
 */
function withRefs(
  columns: Column<DecisionField>[],
  { headings, rows }: HeadedTable,
  decisionColumns: Vocabulary["decisionColumns"],
): Column<DecisionField>[] {
  const titleAt = columns.findIndex((column) => "field" in column && column.field === "title");
  const cells = textsIn(rows, titleAt);
  if (fieldsOf(columns).has("ref") || cells.length === 0) return columns;
  if (!cells.every((text) => REFERENCE.test(text))) return columns;
  const otherAt = headings.findIndex(
    (heading, index) => index !== titleAt && decisionColumns.get(foldWords(heading)) === "title",
  );
  return otherAt < 0
    ? columns
    : columns.with(titleAt, { field: "ref" }).with(otherAt, { field: "title" });
}

/** "Decision" beside "Title" says what was decided. */
function withDecided(columns: Column<DecisionField>[]): Column<DecisionField>[] {
  const fields = fieldsOf(columns);
  if (!fields.has("title") || fields.has("summary")) return columns;
  return columns.map((column) =>
    "heading" in column && DECIDED.has(foldWords(column.heading)) ? { field: "summary" } : column,
  );
}

const DECIDED: ReadonlySet<string> = new Set([
  "decision",
  "decision taken",
  "decision made",
  "the decision",
  "penderfyniad",
]);

/** `Agenda item 7: Progress` is what the item is about, and no agenda. */
const AGENDA_ITEM = /^agenda item (?:no\.? )?\d{1,2}[a-z]?\s*[:.–—-]?\s+/i;

function findOther(table: Table, section: string | null): string | null {
  const title =
    section !== null && section.length <= 80
      ? otherSections.exec(foldWords(section.replace(AGENDA_ITEM, "")))
      : null;
  if (title) return `it stands under “${section}”`;
  const heading = table.rows
    .slice(0, 2)
    .flatMap(({ cells }) => cells)
    .find(
      ({ text }) =>
        otherHeadings.has(foldWords(text.split(/\(?£/, 1).join(""))) || isKeyTable(table),
    );
  return heading ? `it has the heading “${heading.text.trim()}”` : null;
}

const MONEY = /^[-–−(]?\s?£?\s?[-–−(]?\s?\d[\d,.]*\s?(?:k|m|bn)?\)?$/i;

/** A forecast of what is spent: each of its cells is a sum, and none a year. */
function isBudget({ rows }: HeadedTable, columns: readonly Column<ProjectField>[]): boolean {
  const at = columns.findIndex((column) => "field" in column && column.field === "forecast");
  const cells = at < 0 ? [] : textsIn(rows, at);
  return (
    cells.length > 0 &&
    cells.every((text) => MONEY.test(text) && parseForecast(text).kind === "unreadable")
  );
}

/** Counts under `Projects` are no titles. */
function isOfFigures(rows: readonly Row[], index: number): boolean {
  const cells = textsIn(rows, index);
  return cells.length > 0 && cells.every((text) => /^[\d,.%\s]+$/.test(text));
}
