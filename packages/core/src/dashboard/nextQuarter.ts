import { addMonths, type Day, lastDayOfMonth, toDay } from "../calendar/index.js";

/** The first and last day of a calendar quarter. */
interface Quarter {
  first: Day;
  last: Day;
}

/** The calendar quarter that holds a day. */
export function quarterOf(day: Day): Quarter {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const start = month - ((month - 1) % 3);
  return { first: toDay(year, start, 1), last: lastDayOfMonth(year, start + 2) };
}

/** The calendar quarter after the one that holds a day. */
export function nextQuarter(day: Day): Quarter {
  return quarterOf(addMonths(quarterOf(day).first, 3));
}
