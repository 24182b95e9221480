import {
  type Decision,
  detectRestriction,
  parseApprovedOn,
  parseDecisionTitle,
  readDecisionAmounts,
} from "../decision/index.js";
import type { Row, TableBlock } from "../document/index.js";
import type { Problem } from "../result/index.js";
import { foldWords, toSlug } from "../text/index.js";
import { cellCountProblem } from "./rowProblems.js";

const titleHeadings = ["title", "decision", "decision notice"];
const dateHeadings = ["date approved", "approved", "date"];

/** Says whether a table's headings name decisions and when they were approved. */
export function isDecisionTable(table: TableBlock): boolean {
  const headings = table.rows[0]?.cells.map((cell) => foldWords(cell.text)) ?? [];
  return [titleHeadings, dateHeadings].every((names) =>
    headings.some((heading) => names.includes(heading)),
  );
}

/** Reads each row of a decision table with the money that it states. */
export function readDecisions(table: TableBlock): { decisions: Decision[]; problems: Problem[] } {
  const [heading, ...rows] = table.rows;
  const headings = heading?.cells.map((cell) => foldWords(cell.text)) ?? [];
  const columns = {
    title: headings.findIndex((name) => titleHeadings.includes(name)),
    approvedOn: headings.findIndex((name) => dateHeadings.includes(name)),
    summary: headings.indexOf("summary"),
  };
  const problems: Problem[] = [];
  const decisions = rows.map((row) => {
    const { decision, problems: found } = readDecision(row, columns);
    problems.push(...cellCountProblem(row, headings.length), ...found);
    return decision;
  });
  return { decisions, problems };
}

function readDecision(row: Row, columns: { title: number; approvedOn: number; summary: number }) {
  const cell = (column: number) => row.cells[column]?.text.trim() ?? "";
  const printed = cell(columns.title);
  const summary = cell(columns.summary);
  const { title, ref, tags } = parseDecisionTitle(printed);
  const money = readDecisionAmounts(title, summary);
  const decision: Decision = {
    id: toSlug(title),
    ref,
    title,
    tags,
    approvedOn: parseApprovedOn(cell(columns.approvedOn)),
    summary,
    amounts: money.amounts,
    ...detectRestriction(`${printed} ${summary}`),
    at: row.at,
  };
  return { decision, problems: money.problems.map((one) => ({ ...one, at: row.at })) };
}
