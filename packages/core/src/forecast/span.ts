import { lastDayOfMonth, toDay } from "../calendar/index.js";
import type { ForecastPeriod } from "./types.js";

export type Span = Pick<ForecastPeriod, "precision" | "earliest" | "latest" | "assumptions">;

/** The span of whole months from a month on; a month past December belongs to the next year. */
export function monthsFrom(
  precision: Span["precision"],
  year: number,
  month: number,
  count: number,
  assumptions: string[] = [],
): Span | null {
  const start = year * 12 + month - 1;
  const end = start + count - 1;
  const [endYear, endMonth] = [Math.floor(end / 12), (end % 12) + 1];
  const earliest = toDay(Math.floor(start / 12), (start % 12) + 1, 1);
  const latest = toDay(endYear, endMonth, lastDayOfMonth(endYear, endMonth));
  return earliest && latest ? { precision, earliest, latest, assumptions } : null;
}
