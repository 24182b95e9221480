import type { Slippage } from "../forecast/index.js";
import { sayCount } from "../text/index.js";

/** Fewer days than this are said as days, though they may lie in two months: from 31 May to 1 June is a day. */
const SHORTEST_MONTH = 28;

/**
 * Says how far a forecast moved, or `null` where it did not move at all.
 * @example
 * describeSlippage({ minMonths: 13, maxMonths: 15 }); // => "13 to 15 months later"
 * describeSlippage({ minMonths: -5, maxMonths: -3 }); // => "3 to 5 months earlier"
 * describeSlippage({ minMonths: 0, maxMonths: 2 }); // => "up to 2 months later"
 * describeSlippage({ minMonths: 0, maxMonths: 0, days: -3 }); // => "3 days earlier"
 * describeSlippage({ minMonths: 1, maxMonths: 1, days: 1 }); // => "1 day later"
 * describeSlippage({ minMonths: -1, maxMonths: 1 }); // => "between 1 month earlier and 1 month later"
 */
export function describeSlippage({ minMonths, maxMonths, days }: Slippage): string | null {
  if (days !== undefined && Math.abs(days) < SHORTEST_MONTH)
    return days === 0 ? null : say(sayCount(Math.abs(days), "day"), days);
  if (minMonths === 0 && maxMonths === 0) return null;
  if (minMonths === maxMonths) return say(months(minMonths), minMonths);
  if (minMonths === 0) return `up to ${say(months(maxMonths), maxMonths)}`;
  if (maxMonths === 0) return `up to ${say(months(minMonths), minMonths)}`;
  if (minMonths < 0 && maxMonths > 0)
    return `between ${say(months(minMonths), minMonths)} and ${say(months(maxMonths), maxMonths)}`;
  const [least, most] = [Math.abs(minMonths), Math.abs(maxMonths)].toSorted((a, b) => a - b);
  return say(`${least} to ${months(most ?? 0)}`, maxMonths);
}

const months = (number: number): string => sayCount(Math.abs(number), "month");
const say = (length: string, direction: number): string =>
  `${length} ${direction < 0 ? "earlier" : "later"}`;
