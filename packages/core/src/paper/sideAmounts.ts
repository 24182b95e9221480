import { type DecisionAmount, findAmountUnit, parseColumnAmount } from "../decision/index.js";
import { type DecisionField, sideAmounts } from "../profile/index.js";
import { foldWords } from "../text/index.js";
import type { Column, HeadedTable } from "./columns.js";

/**
 * Reads a cell of a further column of money beside that of the decision: a unit price, a saving or last year's cost is
 * only mentioned, match funding is somebody else's, and the cost of the whole scheme a total.
 */
export function readSideAmount(
  text: string,
  column: Column<DecisionField> | undefined,
): DecisionAmount | null {
  const heading = headingOf(column);
  const role = heading === null ? null : roleOf(heading);
  if (heading === null || role === null) return null;
  const amount = parseColumnAmount(text, findAmountUnit(heading));
  return amount === null ? null : { ...amount, role, isReserveTransfer: false, in: "amount" };
}

/** Takes the one column of money without a known heading for that of the decisions, where no heading names it. */
export function withAmountColumn(
  { headings, rows }: HeadedTable,
  columns: Column<DecisionField>[],
): Column<DecisionField>[] {
  if (columns.some((column) => "field" in column && column.field === "amount")) return columns;
  const [only, ...others] = columns.flatMap((column, index) => {
    const heading = headingOf(column);
    const unit = findAmountUnit(headings[index] ?? "");
    const cells = rows.map(({ cells }) => cells[index]?.text.trim() ?? "");
    const isOpen = heading !== null && roleOf(heading) === null;
    return isOpen && areSums(cells, unit) ? [index] : [];
  });
  if (only === undefined || others.length > 0) return columns;
  return columns.map((column, index) => (index === only ? { field: "amount" } : column));
}

/** An empty cell, a dash, nil: the decision states no amount. */
export const saysNoAmount = /^(?:[\p{Pd}−\s]*|n\/?a|nil|none|dim|not applicable|£?0(?:\.00)?)$/iu;

function areSums(cells: readonly string[], unit: ReturnType<typeof findAmountUnit>): boolean {
  const said = cells.filter((text) => !saysNoAmount.test(text));
  return said.length > 0 && said.every((text) => parseColumnAmount(text, unit) !== null);
}

function headingOf(column: Column<DecisionField> | undefined): string | null {
  return column !== undefined && "heading" in column ? column.heading : null;
}

function roleOf(heading: string): "mentioned" | "external" | "total" | null {
  return sideAmounts.find(([words]) => words.test(foldWords(heading)))?.[1] ?? null;
}
