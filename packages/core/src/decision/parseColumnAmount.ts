import { type Amount, parseAmount, parseAmounts } from "../money/index.js";

/** The unit in which the figures of a column are written: what one of them is multiplied by. */
export type AmountUnit = "pounds" | "thousands" | "millions";

const SCALES: Readonly<Record<AmountUnit, string>> = { pounds: "", thousands: "k", millions: "m" };
/** A bare figure: `20,000`, `7500.50`, `1,250`. */
const FIGURE = /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/**
 * Finds the unit that the heading of a column of amounts names; `null` where it names none, and its figures are money only
 * with a sign of their own.
 * @example
 * findAmountUnit("Cost £000s"); // => "thousands"
 * findAmountUnit("Amount"); // => null
 */
export function findAmountUnit(heading: string): AmountUnit | null {
  if (/£\s*['’‘]?(?:000|k\b)|\bthousands?\b|['’‘]000/i.test(heading)) return "thousands";
  if (/£\s*(?:m|mn|millions?)\b|\bmillions?\b/i.test(heading)) return "millions";
  if (/£\s*(?:bn|billions?)\b|\bbillions?\b/i.test(heading)) return null;
  return /£|\bGBP\b|\bpounds\b/i.test(heading) ? "pounds" : null;
}

/**
 * Reads a cell of a column of amounts. Rule: a figure needs a `£`, its own or its heading's; under thousands or millions a
 * bare figure is multiplied, and a plain `£80,000` is not read, as it may be either. Brackets and dashes beside a figure,
 * several figures and other words are not read.
 * @returns the amount, offsets counted in the cell; `null` where the cell is not certain
 * @example
 * parseColumnAmount("1,250", "thousands")?.amount; // => "1250000.00"
 * parseColumnAmount("£80,000", "thousands"); // => null
 */
export function parseColumnAmount(cell: string, unit: AmountUnit | null): Amount | null {
  const text = cell.trim();
  const start = cell.indexOf(text);
  if (FIGURE.test(text)) {
    if (unit === null) return null;
    const sign = /^[-−]/.test(text) ? "-" : "";
    const [amount] = parseAmounts(`${sign}£${text.replace(/^[-−]/, "")}${SCALES[unit]}`).amounts;
    return amount ? { ...amount, text, start, end: start + text.length } : null;
  }
  const read = parseAmount(cell);
  if (!read.ok) return null;
  const isScaled = /\d\s*(?:k|m|mn|bn|thousand|million|billion)\b/i.test(read.value.text);
  return unit === null || unit === "pounds" || isScaled ? read.value : null;
}
