import {
  type Decision,
  detectRestriction,
  parseApprovedOn,
  parseDecisionTitle,
  readDecisionAmounts,
} from "../decision/index.js";
import type { Row, Table } from "../document/index.js";
import type { DecisionField, Vocabulary } from "../profile/index.js";
import { type Problem, toPlace } from "../result/index.js";
import { toSlug } from "../text/index.js";
import {
  cellOf,
  type Column,
  findHeadings,
  type HeadedTable,
  otherCells,
  readColumns,
} from "./columns.js";
import { createPaperProblem } from "./messages.js";
import { repairedCells } from "./repairedCells.js";
import { cellCountProblem } from "./rowProblems.js";
import type { RepairedValue } from "./types.js";

/** Finds a table's headings where they name decisions and when they were approved. */
export function findDecisionHeadings(
  table: Table,
  { decisionColumns }: Vocabulary,
): HeadedTable | null {
  return findHeadings(table, (headings) => {
    const fields = new Set(headings.map((heading) => decisionColumns.get(heading)));
    return fields.has("title") && fields.has("approvedOn");
  });
}

/** Reads each row of a decision table with the money that it states. */
export function readDecisions(
  { headings, rows }: HeadedTable,
  vocabulary: Vocabulary,
): { decisions: Decision[]; problems: Problem[]; repaired: RepairedValue[] } {
  const columns = readColumns(headings, vocabulary.decisionColumns);
  const problems: Problem[] = [];
  const repaired: RepairedValue[] = [];
  const decisions = rows.map((row) => {
    const read = readDecision(row, columns, vocabulary);
    problems.push(
      ...cellCountProblem(row, columns.length),
      ...read.problems.map((one) => ({ ...one, at: row.at })),
      ...unreadCells(row, columns),
    );
    repaired.push(...repairedCells(row, columns, read.decision));
    return read.decision;
  });
  return { decisions, problems, repaired };
}

function readDecision(
  row: Row,
  columns: readonly Column<DecisionField>[],
  { decisionRefs }: Vocabulary,
) {
  const text = (field: DecisionField) => cellOf(row, columns, field)?.text.trim() ?? "";
  const printed = text("title");
  const summary = text("summary");
  const { title, ref, tags } = parseDecisionTitle(printed, { refs: decisionRefs });
  const money = readDecisionAmounts(title, summary);
  const decision: Decision = {
    id: toSlug(title),
    ref: ref ?? (text("ref") || null),
    title,
    tags,
    approvedOn: parseApprovedOn(text("approvedOn")),
    summary,
    amounts: money.amounts,
    ...detectRestriction(`${printed} ${summary}`),
    at: row.at ?? toPlace(null),
  };
  return { decision, problems: [...money.problems, ...dateProblem(text("approvedOn"), decision)] };
}

function dateProblem(found: string, { approvedOn }: Decision): Problem[] {
  if (approvedOn !== null || found === "") return [];
  return [createPaperProblem("approved-date-unread", {}, { severity: "warning", found })];
}

/** A decision has no place for cells under unknown headings, so they are said. */
function unreadCells(row: Row, columns: readonly Column<DecisionField>[]): Problem[] {
  return Object.entries(otherCells(row, columns)).map(([heading, found]) =>
    createPaperProblem("cell-unread", { heading }, { severity: "note", found, at: row.at }),
  );
}
