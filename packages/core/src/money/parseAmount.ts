import { failure, type Result, success } from "../result/index.js";
import { createMoneyProblem, type MoneyProblemCode } from "./messages.js";
import { parseAmounts } from "./parseAmounts.js";
import type { Amount } from "./types.js";
import { qualifiers } from "./vocabulary.js";

/** The words of every qualifier, longer ones first. */
const WORDS = qualifiers
  .flatMap(({ before, after }) => [...before, ...after])
  .sort((a, b) => b.length - a.length);

/**
 * Reads a cell that should hold one amount and nothing else but its qualifiers.
 *
 * Rule: amounts are read as in a text. A bracket around the amount, or a dash before or behind it, is refused: in
 * accounts it means a negative amount, in prose it does not. So are an empty cell, several amounts and other words.
 * @example
 * parseAmount("£44,000"); // => { ok: true, value: { text: "£44,000", amount: "44000.00", currency: "GBP", qualifiers: [], start: 0, end: 7 } }
 * parseAmount("(£5,000)").ok; // => false
 */
export function parseAmount(cell: string): Result<Amount, MoneyProblemCode> {
  const { amounts, problems } = parseAmounts(cell);
  const [first, second] = amounts;
  const [refused, ...others] = problems;
  if (refused) return failure(refused, ...others);
  if (!first) return refuse("money-absent", cell);
  if (second) return refuse("money-several", cell);
  const before = withoutQualifiers(cell.slice(0, first.start));
  const behind = withoutQualifiers(cell.slice(first.end));
  if (/[\p{L}\p{N}]/u.test(before + behind)) return refuse("money-not-alone", cell);
  if (/[([{\p{Pd}−]/u.test(before) || /^\s*[\p{Pd}−)\]}]/u.test(behind))
    return refuse("money-ambiguous", cell);
  return success(first);
}

/** What stands beside the amount, in lower case, without its qualifiers. */
function withoutQualifiers(around: string): string {
  return WORDS.reduce(
    (rest, words) => rest.replace(words, " "),
    around.toLowerCase().replace(/\s+/g, " "),
  );
}

function refuse(
  code: "money-absent" | "money-several" | "money-ambiguous" | "money-not-alone",
  cell: string,
): Result<Amount, MoneyProblemCode> {
  return failure(createMoneyProblem(code, {}, cell));
}
