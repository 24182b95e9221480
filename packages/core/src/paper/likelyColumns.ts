import type { ProjectField } from "../profile/index.js";
import type { Project } from "../project/index.js";
import type { Place, Problem } from "../result/index.js";
import type { ProjectTable } from "./findTable.js";
import { createPaperProblem, sayColumnEvidence } from "./messages.js";
import type { LikelyColumn } from "./types.js";

/** A column that was read by what it holds, with the rows of its table before they have their ids. */
export interface ReadColumn {
  heading: string;
  field: ProjectField;
  evidence: string;
  cells: ReadonlyMap<Project, string>;
}

/** The columns of a table that were told by what they hold, with what their cells say. */
export function toLikelyColumns(is: ProjectTable, projects: readonly Project[]): ReadColumn[] {
  return likelyFields(is).map(({ index, heading, field }) => {
    const texts = new Map(is.table.rows.map(({ at, cells }) => [at, cells[index]?.text.trim()]));
    const cells = new Map(projects.map((project) => [project, texts.get(project.at) ?? ""]));
    const said = [...cells.values()].filter((text) => text !== "");
    return { heading, field, evidence: sayColumnEvidence(said), cells };
  });
}

/** One note for each column that was told by what it holds. */
export function columnProblems(is: ProjectTable, at: Place | null): Problem[] {
  return likelyFields(is).map(({ index, heading, field }) => {
    const printed = is.table.headings[index]?.trim() ?? "";
    const values = { heading: printed, column: index + 1, field };
    return createPaperProblem("column-by-content", values, {
      severity: "note",
      found: heading,
      at,
    });
  });
}

function likelyFields({ table, columns, likely = [] }: ProjectTable) {
  return likely.flatMap((index) => {
    const column = columns[index];
    const heading = table.headings[index]?.trim() || `Column ${index + 1}`;
    return column && "field" in column ? [{ index, heading, field: column.field }] : [];
  });
}

/**
 * Gives the rows of likely columns their ids, and joins columns of several tables that have the same heading and were read
 * as the same, so that each is asked for once.
 * @param rows the projects as the columns name them, in the order of `projects`
 */
export function nameRows(
  columns: readonly ReadColumn[],
  rows: readonly Project[],
  projects: readonly Project[],
): LikelyColumn[] {
  const ids = new Map(rows.map((row, index) => [row, projects[index]?.id ?? row.id]));
  const joined = new Map<string, LikelyColumn>();
  for (const { heading, field, evidence, cells } of columns) {
    const key = `${field} ${heading.toLowerCase()}`;
    const column = joined.get(key) ?? { heading, field, evidence, cells: {} };
    for (const [row, text] of cells) column.cells[ids.get(row) ?? row.id] = text;
    joined.set(key, column);
  }
  return [...joined.values()];
}
