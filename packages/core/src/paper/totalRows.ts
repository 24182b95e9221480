import type { Decision } from "../decision/index.js";
import type { Row } from "../document/index.js";
import { addMoney, type Amount } from "../money/index.js";
import type { Problem } from "../result/index.js";
import { foldWords } from "../text/index.js";
import { createPaperProblem } from "./messages.js";

const TOTAL =
  /^(?:(?:grand|sub|overall) ?)?totals?(?: (?:approved|awarded|amount|funding|cost|costs|value|spend|projects|actions))?$/;

/** Says whether a row adds up those above it: its first words are `Total`. */
export function isTotalRow({ cells }: Row): boolean {
  const first = cells.find(({ text }) => text.trim() !== "")?.text ?? "";
  return TOTAL.test(foldWords(first));
}

/** A note for each row of totals, which is no project and no decision. */
export function totalProblems(rows: readonly Row[]): Problem[] {
  return rows.filter(isTotalRow).map((row) => {
    const found = row.cells.map(({ text }) => text.trim()).join(" | ");
    return createPaperProblem("row-as-total", {}, { severity: "note", found, at: row.at });
  });
}

/**
 * Holds the stated total of a column of amounts against its parts (rule: money). Only a single total under rows whose
 * amounts were all read, or state none, can be held against them.
 */
export function totalDiffers(
  rows: readonly Row[],
  stated: Amount | null,
  decisions: readonly Decision[],
): Problem[] {
  const totals = rows.filter(isTotalRow);
  const last = rows.at(-1);
  if (totals.length !== 1 || last === undefined || totals[0] !== last || stated === null) return [];
  const parts = decisions.flatMap(({ amounts }) => amounts.filter(isOfColumn));
  const sum = parts.reduce((total, { amount }) => addMoney(total, amount), "0.00");
  if (sum === stated.amount || parts.length === 0) return [];
  const values = { stated: stated.amount, sum };
  const at = last.at;
  return [
    createPaperProblem("column-total-differs", values, {
      severity: "warning",
      found: stated.text,
      at,
    }),
  ];
}

function isOfColumn({ in: where, role }: Decision["amounts"][number]): boolean {
  return where === "amount" && role !== "mentioned";
}
