import { toDay, lastDayOfMonth } from "../calendar/index.js";
import { type Forecast, isDueWithin } from "../forecast/index.js";

/** Says whether a forecast ends in the calendar quarter after the one that holds the day. */
export function isDueNextQuarter(forecast: Forecast, asOf: string): boolean {
  const year = Number(asOf.slice(0, 4));
  const start = Math.floor((Number(asOf.slice(5, 7)) - 1) / 3) * 3 + 4;
  const [y, m] = start > 12 ? [year + 1, start - 12] : [year, start];
  const first = toDay(y, m, 1);
  const last = lastDayOfMonth(y, m + 2);
  return isDueWithin(forecast, first, last);
}
