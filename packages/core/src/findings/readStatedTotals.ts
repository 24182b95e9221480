import { addMoney, parseAmounts } from "../money/index.js";

/** A sum that a text states with the parts that make it up. */
export interface StatedTotal {
  /** The total, as printed. */
  totalText: string;
  /** The same in pounds, as a decimal string. */
  totalAmount: string;
  /** Its parts, as printed. */
  partTexts: string[];
  /** What the parts add up to, in pounds, as a decimal string. */
  sumAmount: string;
}

/** A sentence that says that a sum is made of parts: what stands before the words is the total. */
const MADE_OF =
  /\b(?:made up of|consisting of|comprising|comprised of|composed of|being made up of|namely)\b/i;
/** A part that is a rate, a share or only roughly stated adds up to nothing. */
const NO_PART =
  /\b(?:each|per|apiece|annum|year|month|%|per cent|remainder|rest|balance)\b|\beach\b/i;

/**
 * Finds where a text says of what a sum is made up, and the parts come to another sum.
 * @example
 * const [one] = readStatedTotals("Approved £100,000, made up of £60,000 for vans and £50,000 for kit.");
 * one?.sumAmount; // => "110000.00"
 * readStatedTotals("Approved £100,000, made up of £60,000 for vans and £40,000 for kit."); // => []
 */
export function readStatedTotals(text: string): StatedTotal[] {
  return text.split(/(?<=\p{L}[.;]) /u).flatMap((sentence) => {
    const at = MADE_OF.exec(sentence);
    if (at === null) return [];
    const total = parseAmounts(sentence.slice(0, at.index)).amounts.at(-1);
    const rest = sentence.slice(at.index);
    const parts = parseAmounts(rest).amounts;
    const all = total === undefined ? [] : [total, ...parts];
    const isPlain = all.every(({ qualifiers }) => qualifiers.length === 0) && !NO_PART.test(rest);
    if (total === undefined || parts.length < 2 || !isPlain) return [];
    const sumAmount = parts.reduce((sum, { amount }) => addMoney(sum, amount), "0.00");
    if (sumAmount === total.amount) return [];
    const partTexts = parts.map((one) => one.text);
    return [{ totalText: total.text, totalAmount: total.amount, partTexts, sumAmount }];
  });
}
