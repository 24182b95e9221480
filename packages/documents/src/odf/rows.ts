import { attributeOf, type Element, elementsIn } from "../xml/elements.js";

/** A row of a table, and whether it stands among those of its headings. */
export interface TableRow {
  row: Element;
  isHead: boolean;
}

/** What rows may stand in. */
const GROUPS = ["table-header-rows", "table-rows", "table-row-group"];

/** The rows of a table in their order, whatever groups they stand in. */
export function rowsOf(table: Element, isHead = false): TableRow[] {
  return elementsIn(table).flatMap((element): TableRow[] => {
    const name = element.localName ?? "";
    if (name === "table-row") return [{ row: element, isHead }];
    return GROUPS.includes(name) ? rowsOf(element, isHead || name === "table-header-rows") : [];
  });
}

/** How often a row or cell stands in its table. */
export function repeatsOf(element: Element, what: "rows" | "columns"): number {
  return numberOf(element, `number-${what}-repeated`);
}

/** A whole number of at least 1, which it is where the file does not say. */
export function numberOf(element: Element, name: string): number {
  const number = Math.trunc(Number(attributeOf(element, name) ?? 1));
  return number >= 1 ? number : 1;
}
