import type { Row } from "../document/index.js";
import { type Problem, problem } from "../result/index.js";
import { createPaperProblem } from "./messages.js";
import type { ReadProject } from "./readProject.js";

/** A row whose cells do not fit its headings; the row is still read as far as it goes. */
export function cellCountProblem(row: Row, headings: number): Problem[] {
  const cells = row.cells.length;
  if (cells === headings) return [];
  const code = cells < headings ? "row-too-short" : "row-too-long";
  const found = row.cells.map((cell) => cell.text).join(" | ");
  return [createPaperProblem(code, { cells, headings }, { found, at: row.at })];
}

/** What of a project's row could not be read, each with the row's place. */
export function projectProblems({ project, unreadStatus }: ReadProject): Problem[] {
  const { title, objective, forecast, rag, stage, at } = project;
  const problems: Problem[] = [];
  const add = (one: Problem) => problems.push({ ...one, severity: "warning", at });
  if (title === "") add(createPaperProblem("row-without-title", {}, { found: objective }));
  if (forecast.kind === "unreadable") add(problem(forecast.problem));
  if (rag !== null && rag.value === null)
    add(createPaperProblem("rag-unread", {}, { found: rag.text }));
  if (unreadStatus !== null)
    add(createPaperProblem("status-unread", { stage }, { found: unreadStatus }));
  return problems;
}
