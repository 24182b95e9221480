import type { MoneyFault } from "./messages.js";

/** The sign before a marker or a number, and where the words then start. */
export interface WrittenSign {
  start: number;
  isNegative: boolean;
  fault: MoneyFault | null;
}

const OPENING = /[\s([{"'“‘]/;

/**
 * Reads the sign that touches an amount, not looking back further than `from`. A minus counts where the text,
 * a space, a bracket or a quotation mark stands before it; a dash that may be either is a fault.
 */
export function readSign(text: string, at: number, from: number): WrittenSign {
  const sign = at > from ? text[at - 1] : undefined;
  const isMinus = sign === "-" || sign === "−" || sign === "–";
  if (!isMinus || !OPENING.test(text[at - 2] ?? " "))
    return { start: at, isNegative: false, fault: null };
  const isBesideAmount = from > 0 && at - 2 === from && text[from] === " ";
  const isUnclear = sign === "–" || (sign === "-" && isBesideAmount);
  return { start: at - 1, isNegative: true, fault: isUnclear ? "money-sign-unclear" : null };
}
