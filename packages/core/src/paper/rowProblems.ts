import type { Row } from "../document/index.js";
import type { Project } from "../project/index.js";
import { type Problem, problem } from "../result/index.js";

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

/** An unreadable forecast cell, as a problem of the paper with the row's place. */
export function forecastProblem(project: Project): Problem[] {
  if (project.forecast.kind !== "unreadable") return [];
  const { code, message, found, expected } = project.forecast.problem;
  return [problem({ code, severity: "warning", message, found, expected, at: project.at })];
}
