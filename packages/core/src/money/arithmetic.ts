import { Decimal } from "decimal.js";

const PRECISION = 200;

/** Decimals wide enough that no sum of a paper is ever rounded. */
export const Exact = Decimal.clone({ precision: PRECISION });

/**
 * Adds two amounts exactly.
 * @example
 * addMoney("0.10", "0.20"); // => "0.30"
 */
export function addMoney(a: string, b: string): string {
  return new Exact(a).plus(b).toFixed(2);
}

/**
 * Moves the decimal point of an unsigned number (digits, perhaps a point) by a power of ten, which is exact: `1.8` by 6 is
 * `1800000.00`, and `5` by -2 is `0.05`; `null` where the result is finer than one penny. It moves digits, for a `Decimal`
 * object for each amount that is read would take most of the time.
 */
export function scaleMoney(digits: string, power: number): string | null {
  const point = digits.indexOf(".");
  const decimals = point < 0 ? "" : digits.slice(point + 1);
  const whole = point < 0 ? digits : digits.slice(0, point);
  const padded = power < 0 ? whole.padStart(1 - power, "0") : whole;
  const moved = padded + decimals.padEnd(power + 2, "0");
  const places = padded.length + power;
  if (moved.length > places + 2 && /[1-9]/.test(moved.slice(places + 2))) return null;
  const pounds = moved.slice(0, places);
  const pennies = moved.slice(places, places + 2);
  return `${pounds.replace(/^0+(?=\d)/, "") || "0"}.${pennies}`;
}

/** Half of the digits that `Exact` keeps: the other half serves the remainders. */
const MOST_SHARED_DIGITS = PRECISION / 2;

/**
 * Shares an amount by weights without losing a penny: each share is cut to the penny, and the pennies
 * left over go to the largest remainders, the earlier share first. Weights that add up to nothing share evenly; a
 * negative total is shared as the positive one is. A total finer than a penny or of more than a hundred digits in pence, or a
 * negative weight, throws.
 * @example
 * shareMoney("100.00", [1, 1, 1]); // => ["33.34", "33.33", "33.33"]
 */
export function shareMoney(total: string, weights: readonly (number | string)[]): string[] {
  if (weights.length === 0) return [];
  const pennies = new Exact(total).times(100);
  if (!pennies.isInteger() || pennies.e >= MOST_SHARED_DIGITS)
    throw new RangeError("A total to share must be whole pence, of at most a hundred digits.");
  const sign = pennies.isNegative() ? -1 : 1;
  const given = weights.map((weight) => new Exact(weight));
  if (given.some((weight) => !weight.isFinite() || weight.lt(0))) {
    throw new RangeError("A weight must be zero or a positive number.");
  }
  const sum = given.reduce((left, right) => left.plus(right), new Exact(0));
  const used = sum.isZero() ? given.map(() => new Exact(1)) : given;
  const divisor = sum.isZero() ? new Exact(given.length) : sum;
  const products = used.map((weight) => pennies.abs().times(weight));
  const cuts = products.map((product) => product.divToInt(divisor));
  const leftOver = pennies
    .abs()
    .minus(cuts.reduce((a, b) => a.plus(b), new Exact(0)))
    .toNumber();
  const order = products
    .map((product, index) => ({ index, rest: product.mod(divisor) }))
    .sort((a, b) => b.rest.comparedTo(a.rest) || a.index - b.index);
  const raised = new Set(order.slice(0, leftOver).map((entry) => entry.index));
  return cuts.map((share, index) => toPounds(share.plus(raised.has(index) ? 1 : 0).times(sign)));
}

function toPounds(pennies: Decimal): string {
  return pennies.div(100).toFixed(2);
}
