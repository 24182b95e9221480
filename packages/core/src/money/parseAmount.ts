import { problem, type Result } from "../result/index.js";
import { parseAmounts } from "./parseAmounts.js";
import type { Amount } from "./types.js";

/**
 * Reads a cell that should hold one amount and nothing else but its qualifiers.
 * A bracketed cell is refused: accounts mean a negative by it, prose does not.
 * @example
 * parseAmount("£44,000"); // => { ok: true, value: { text: "£44,000", amount: "44000.00", … } }
 */
export function parseAmount(cell: string): Result<Amount> {
  const { amounts, problems } = parseAmounts(cell);
  const [first, second] = amounts;
  if (problems[0]) return { ok: false, problem: problems[0] };
  if (!first) return refuse(cell, "money-absent", "The cell states no amount.");
  if (second) return refuse(cell, "money-several", "The cell states more than one amount.");
  const around = `${cell.slice(0, first.start)} ${cell.slice(first.end)}`.toLowerCase().trim();
  if (/^\(\s*\)$/.test(around))
    return refuse(cell, "money-ambiguous", "A bracketed amount may be meant as negative.");
  const rest = first.qualifiers.reduce(
    (words, qualifier) => words.replace(qualifier, ""),
    around.replace(/\s+/g, " "),
  );
  if (/[\p{L}\p{N}]/u.test(rest))
    return refuse(cell, "money-not-alone", "The cell holds more than an amount.");
  return { ok: true, value: first };
}

function refuse(cell: string, code: string, message: string): Result<Amount> {
  return {
    ok: false,
    problem: problem({
      code,
      message,
      found: cell,
      expected: "one amount such as £44,000 or £1.8m",
    }),
  };
}
