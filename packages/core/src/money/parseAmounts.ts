import type { Candidate } from "./candidate.js";
import { finderFor } from "./finderFor.js";
import { findQualifiers } from "./findQualifiers.js";
import { createFaultProblem, createMoneyProblem } from "./messages.js";
import { readRange } from "./readRange.js";
import { toAmount } from "./toAmount.js";
import type { AmountsReading } from "./types.js";

/** A text longer than this is not scanned for money. */
export const LONGEST_MONEY_TEXT = 1_000_000;

/**
 * Reads every amount of money in a text: exact decimals of pounds, in order, with their UTF-16 offsets and the
 * qualifiers beside them. Nothing is summed, and a sum said twice is listed twice.
 *
 * Rule: an amount needs a marker (`£`, `GBP`, or behind the number `pounds`, `pence`, `p`, `GBP`). What is
 * marked but not written as an amount stands in `problems` with a code and is never read in part. Headings
 * (`£000s`, `£m`), a lone `£` and other currencies give nothing. The time is linear in the length of the text; a text
 * of more than `LONGEST_MONEY_TEXT` characters is not scanned at all, which is the problem `text-too-long`.
 * @example
 * parseAmounts("a grant of £350k").amounts[0]?.amount; // => "350000.00"
 * parseAmounts("£20k to £45K per annum").amounts.map(({ amount }) => amount); // => ["20000.00", "45000.00"]
 * parseAmounts("£1,00,000").problems[0]?.code; // => "money-malformed"
 */
export function parseAmounts(text: string): AmountsReading {
  const reading: AmountsReading = { text, amounts: [], problems: [] };
  if (text.length > LONGEST_MONEY_TEXT) {
    const values = { length: text.length, longest: LONGEST_MONEY_TEXT };
    reading.problems.push(createMoneyProblem("text-too-long", values, text));
    return reading;
  }
  const findNext = finderFor(text);
  for (let found = findNext(text, 0); found; found = findNext(text, found.end)) {
    const range = readRange(text, found);
    if (!range?.fault) addTo(reading, found);
    if (range) addTo(reading, range);
    found = range ?? found;
  }
  return reading;
}

function addTo({ text, amounts, problems }: AmountsReading, candidate: Candidate): void {
  const { start, end, fault } = candidate;
  const amount = fault ? null : toAmount(candidate);
  const words = text.slice(start, end);
  if (amount === null) problems.push(createFaultProblem(fault ?? "money-below-penny", words));
  else
    amounts.push({
      text: words,
      amount,
      currency: "GBP",
      qualifiers: findQualifiers(text, start, end),
      start,
      end,
    });
}
