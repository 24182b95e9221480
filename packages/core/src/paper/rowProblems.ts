import type { Row } from "../document/index.js";
import { type Problem, problem } from "../result/index.js";
import type { ReadProject } from "./readProject.js";

/** A row whose cells do not fit its headings; the row is still read as far as it goes. */
export function cellCountProblem(row: Row, expected: number): Problem[] {
  const found = row.cells.length;
  if (found === expected) return [];
  const isShort = found < expected;
  return [
    problem({
      code: isShort ? "row-too-short" : "row-too-long",
      message: `This row has ${found} cells where its table has ${expected} headings; ${
        isShort ? "the absent cells were read as empty" : "the further cells were kept under other"
      }.`,
      found: row.cells.map((cell) => cell.text).join(" | "),
      expected: `${expected} cells`,
      advice: "Check the row in the source for a lost or an additional column break.",
      at: row.at,
    }),
  ];
}

/** What of a project's row could not be read, each with the row's place. */
export function projectProblems(read: ReadProject): Problem[] {
  return [
    ...titleProblem(read),
    ...forecastProblem(read),
    ...ratingProblem(read),
    ...statusProblem(read),
  ];
}

function titleProblem({ project }: ReadProject): Problem[] {
  if (project.title !== "") return [];
  return [
    problem({
      code: "row-without-title",
      severity: "warning",
      message: "This row names no project; its other cells were read.",
      found: project.objective,
      expected: "the project's name in the row",
      advice: "Check in the source whether the row continues the one above it.",
      at: project.at,
    }),
  ];
}

function forecastProblem({ project }: ReadProject): Problem[] {
  if (project.forecast.kind !== "unreadable") return [];
  const { code, message, found, expected } = project.forecast.problem;
  return [problem({ code, severity: "warning", message, found, expected, at: project.at })];
}

function ratingProblem({ project }: ReadProject): Problem[] {
  if (project.rag === null || project.rag.value !== null) return [];
  return [
    problem({
      code: "rag-unread",
      severity: "warning",
      message: "The rating is a word that the scheme does not know; it was kept as printed.",
      found: project.rag.text,
      expected: "a rating such as Green, Amber or Red",
      advice: "Name the office's scheme as ragScheme in its profile.",
      at: project.at,
    }),
  ];
}

function statusProblem({ project, unreadStatus }: ReadProject): Problem[] {
  if (unreadStatus === null) return [];
  return [
    problem({
      code: "status-unread",
      severity: "warning",
      message: `The status is a word that names no stage, so the project stays ${project.stage}; the word was kept under other.`,
      found: unreadStatus,
      expected: "a status such as in progress, on hold or completed",
      advice: "Add the word under stages in the office's profile.",
      at: project.at,
    }),
  ];
}
