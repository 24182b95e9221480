import { addMonths, type Day, lastDayOfMonth, toDay } from "../calendar/index.js";

/** The first and last day of the calendar quarter after the one that holds a day. */
export function nextQuarter(asOf: Day): { first: Day; last: Day } {
  const [year, month] = [Number(asOf.slice(0, 4)), Number(asOf.slice(5, 7))];
  const present = toDay(year, month - ((month - 1) % 3), 1);
  const final = addMonths(present, 5);
  const last = lastDayOfMonth(Number(final.slice(0, 4)), Number(final.slice(5, 7)));
  return { first: addMonths(present, 3), last };
}
