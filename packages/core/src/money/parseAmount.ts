import { failure, problem, type Result, success } from "../result/index.js";
import { parseAmounts } from "./parseAmounts.js";
import type { Amount } from "./types.js";
import { qualifiers } from "./vocabulary.js";

const refusals = {
  "money-absent": "The cell states no amount.",
  "money-several": "The cell states more than one amount.",
  "money-ambiguous": "A bracket or a dash beside the amount may mean that it is negative.",
  "money-not-alone": "The cell holds more than an amount.",
} as const;
const WORDS = qualifiers
  .flatMap(({ before, after }) => [...before, ...after])
  .sort((a, b) => b.length - a.length);

/**
 * Reads a cell that should hold one amount and nothing else but its qualifiers.
 *
 * Rule: as in a text, and besides a bracket around the amount or a dash before or behind it is refused: accounts
 * mean a negative by it, prose does not. An empty cell, several amounts or other words are refused too.
 * @example
 * parseAmount("£44,000"); // => { ok: true, value: { text: "£44,000", amount: "44000.00", currency: "GBP", qualifiers: [], start: 0, end: 7 } }
 * parseAmount("(£5,000)").ok; // => false
 */
export function parseAmount(cell: string): Result<Amount> {
  const { amounts, problems } = parseAmounts(cell);
  const [first, second] = amounts;
  const [refused, ...others] = problems;
  if (refused) return failure(refused, ...others);
  if (!first) return refuse(cell, "money-absent");
  if (second) return refuse(cell, "money-several");
  const before = withoutQualifiers(cell.slice(0, first.start));
  const behind = withoutQualifiers(cell.slice(first.end));
  if (/[\p{L}\p{N}]/u.test(before + behind)) return refuse(cell, "money-not-alone");
  if (/[([{\p{Pd}−]/u.test(before) || /^\s*[\p{Pd}−)\]}]/u.test(behind))
    return refuse(cell, "money-ambiguous");
  return success(first);
}

function withoutQualifiers(around: string): string {
  return WORDS.reduce(
    (rest, words) => rest.replace(words, " "),
    around.toLowerCase().replace(/\s+/g, " "),
  );
}

function refuse(cell: string, code: keyof typeof refusals): Result<Amount> {
  return failure(
    problem({
      code,
      message: refusals[code],
      found: cell,
      expected:
        "one amount such as £44,000, −£44,000 or £1.8m, and nothing else but its qualifiers",
      advice: "Write the amount alone in its cell, with a minus where it is negative.",
    }),
  );
}
