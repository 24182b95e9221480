import type { Decimal } from "decimal.js";
import { Exact } from "./arithmetic.js";

export interface FormatMoneyOptions {
  /** Writes `£350k` and `£1.8m` where that is exact; otherwise the amount stays in full. */
  short?: boolean;
}

const UNITS = [
  { suffix: "bn", power: 9 },
  { suffix: "m", power: 6 },
  { suffix: "k", power: 3 },
] as const;

/**
 * Writes an amount for people. The short form never rounds: what would need more than three decimals is written in full.
 * @example
 * formatMoney("350000.00"); // => "£350,000.00"
 * formatMoney("1800000.00", { short: true }); // => "£1.8m"
 */
export function formatMoney(amount: string, options: FormatMoneyOptions = {}): string {
  const value = new Exact(amount);
  const sign = value.isNegative() && !value.isZero() ? "−" : "";
  return `${sign}£${(options.short ? shorten(value.abs()) : null) ?? inFull(value.abs())}`;
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
