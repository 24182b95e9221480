import type { MoneyFault } from "./messages.js";

/** The sign before a marker or a number, and where the words then start. */
export interface WrittenSign {
  /** Where the amount's text starts: at the sign, where there is one. */
  start: number;
  isNegative: boolean;
  /** Set where the dash may be a minus or a dash between two amounts; the amount is then refused. */
  fault: MoneyFault | null;
}

/** What a minus may stand behind. */
const OPENING = /[\s([{"'“‘:=|,;/]/;

/** Spaces of any width on one line; a tab parts columns. */
const SPACES = /^[^\S\t\r\n]+$/;

/**
 * Reads the sign that touches an amount. A minus counts at the start of the text and behind a space, a bracket or a
 * quotation mark, or a mark such as a colon ("Total:-£5"); behind a letter or a figure it is a dash ("£5-£3"). Of those
 * that count, a hyphen behind another amount ("£5 -£3") and every en dash may be a minus or stand between two amounts, which
 * is a fault; the sign U+2212 is a minus.
 * @param from the end of the amount before, to which a sign before it belongs; 0 where there is none
 */
export function readSign(text: string, at: number, from: number): WrittenSign {
  const sign = at > from ? text[at - 1] : undefined;
  const isMinus = sign === "-" || sign === "−" || sign === "–";
  if (!isMinus || !OPENING.test(text[at - 2] ?? " "))
    return { start: at, isNegative: false, fault: null };
  const isBehindAmount = from > 0 && SPACES.test(text.slice(from, at - 1));
  const isUnclear = sign === "–" || (sign === "-" && isBehindAmount);
  return { start: at - 1, isNegative: true, fault: isUnclear ? "money-sign-unclear" : null };
}
