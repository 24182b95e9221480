import type { Row } from "../document/index.js";
import type { ProjectField } from "../profile/index.js";
import type { Column } from "./columns.js";

/** So many names in a column are labels of groups. */
const LEAST_LABELS = 2;

/**
 * Gives the rows of a group the priority that is printed beside its first row alone. Rule: the first row names one, no name
 * stands twice, and rows between them have none; a column in which a name is said again says it of each row.
 */
export function fillDown(rows: readonly Row[], columns: readonly Column<ProjectField>[]): Row[] {
  const at = columns.findIndex((column) => "field" in column && column.field === "priorities");
  const texts = rows.map(({ cells }) => cells[at]?.text.trim() ?? "");
  const named = texts.filter((text) => text !== "");
  const isOfGroups =
    texts[0] !== "" &&
    named.length >= LEAST_LABELS &&
    named.length < rows.length &&
    new Set(named).size === named.length;
  if (at < 0 || !isOfGroups) return [...rows];
  let label = "";
  return rows.map((row, index) => {
    label = texts[index] || label;
    const cell = row.cells[at];
    if (cell === undefined) return row;
    return { ...row, cells: row.cells.with(at, { ...cell, text: label }) };
  });
}
