import type { Decimal } from "decimal.js";
import { Exact } from "./arithmetic.js";

const UNITS = [
  { suffix: "bn", power: 9 },
  { suffix: "m", power: 6 },
  { suffix: "k", power: 3 },
] as const;

/**
 * Writes an amount for people, to the penny.
 * @param amount pounds as a decimal string
 * @example
 * formatMoney("350000.00"); // => "£350,000.00"
 * formatMoney("-0.50"); // => "−£0.50"
 * @see formatMoneyInShort
 */
export function formatMoney(amount: string): string {
  return withSign(new Exact(amount), inFull);
}

/**
 * Writes an amount for people as briefly as it can be without rounding: in thousands, millions or billions. What would
 * need more than three decimals, and what is less than a thousand pounds, is written in full.
 * @param amount pounds as a decimal string
 * @example
 * formatMoneyInShort("1800000.00"); // => "£1.8m"
 * formatMoneyInShort("1713091.17"); // => "£1,713,091.17"
 * @see formatMoney
 */
export function formatMoneyInShort(amount: string): string {
  return withSign(new Exact(amount), (value) => shorten(value) ?? inFull(value));
}

function withSign(value: Decimal, write: (value: Decimal) => string): string {
  const sign = value.isNegative() && !value.isZero() ? "−" : "";
  return `${sign}£${write(value.abs())}`;
}

function shorten(value: Decimal): string | null {
  const unit = UNITS.find(({ power }) => value.gte(new Exact(10).pow(power)));
  if (!unit) return null;
  const scaled = value.div(new Exact(10).pow(unit.power));
  return scaled.decimalPlaces() > 3 ? null : `${scaled.toFixed()}${unit.suffix}`;
}

function inFull(value: Decimal): string {
  const [whole = "0", pennies = "00"] = value.toFixed(2).split(".");
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3)
    groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return `${groups.join(",")}.${pennies}`;
}
