import type { Row } from "../document/index.js";
import { projectTexts } from "../project/index.js";
import { say } from "../text/index.js";
import type { Column } from "./columns.js";
import { repairEvidence } from "./repairedCells.messages.js";
import type { RepairedValue } from "./types.js";

/** Values of a project or decision that are text, in which a wrongly joined page break would show. */
const textFields = ["title", ...projectTexts, "summary"] as const;

type Texts = { title: string } & { [Field in (typeof textFields)[number]]?: string | null };

/** The texts of a row that were put together from two pages, as the project or decision has them. */
export function repairedCells(
  row: Row,
  columns: readonly Column<string>[],
  entry: Texts & { forecast?: { text: string } },
): RepairedValue[] {
  return row.cells.flatMap(({ rest, at }, index) => {
    const column = columns[index];
    if (rest === undefined || column === undefined || !("field" in column)) return [];
    const field = textFields.find((one) => one === column.field);
    const isForecast = column.field === "forecast";
    const value = isForecast ? entry.forecast?.text : field && entry[field];
    if (value == null || value === "") return [];
    const pages = { first: at?.page ?? null, second: rest.page };
    const evidence = say(repairEvidence, "cellOverPages", pages);
    return [{ about: entry.title, field: field ?? "forecast", value, evidence }];
  });
}
