import { foldWords } from "../text/index.js";
import type { ProjectTable } from "./findTable.js";

const REVISED = /^(?:revised|amended|new) /;
const FIRST = /^(?:original|originally|planned|baseline|agreed|first|initial) (?:planned )?/;

/**
 * Gives the rows of a table whose revised end is empty the end that was first set, which then still holds, and says that
 * the column is likely. Only a column such as `Original end date` beside `Revised end date` holds such ends.
 */
export function fillRevised(is: ProjectTable): ProjectTable {
  const headings = is.table.headings.map(foldWords);
  const at = is.columns.findIndex((column) => "field" in column && column.field === "forecast");
  const own = headings[at] ?? "";
  if (!REVISED.test(own)) return is;
  const words = own.replace(REVISED, "");
  const first = headings.findIndex(
    (heading) => FIRST.test(heading) && heading.replace(FIRST, "") === words,
  );
  const isOpen = (cells: readonly { text: string }[]) =>
    cells[at]?.text.trim() === "" && (cells[first]?.text.trim() ?? "") !== "";
  if (first < 0 || !is.table.rows.some(({ cells }) => isOpen(cells))) return is;
  const rows = is.table.rows.map((row) => {
    const cell = row.cells[first];
    return cell !== undefined && isOpen(row.cells)
      ? { ...row, cells: row.cells.with(at, cell) }
      : row;
  });
  const likely = [...new Set([...(is.likely ?? []), at])];
  return { ...is, table: { ...is.table, rows }, likely };
}
