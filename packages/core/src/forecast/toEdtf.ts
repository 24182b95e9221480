import type { Span } from "./span.js";

/** ISO 8601-2 numbers the quarters 33 to 36. */
const FIRST_QUARTER = 33;

/** Writes a period in EDTF; what has no code of its own is a month interval. */
export function toEdtf({ precision, earliest, latest }: Omit<Span, "assumptions">): string {
  const [year, month] = [earliest.slice(0, 4), Number(earliest.slice(5, 7))];
  if (precision === "day") return earliest;
  if (precision === "month") return earliest.slice(0, 7);
  if (precision === "year" && month === 1) return year;
  const isCalendarQuarter = precision === "quarter" && latest.startsWith(year);
  if (isCalendarQuarter && month % 3 === 1) return `${year}-${FIRST_QUARTER + (month - 1) / 3}`;
  return `${earliest.slice(0, 7)}/${latest.slice(0, 7)}`;
}
