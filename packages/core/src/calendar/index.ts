export {
  addMonths,
  assertDay,
  assertDayIfGiven,
  compareDays,
  type Day,
  type DayParts,
  daysBetween,
  daysInMonth,
  expandYear,
  isRealDay,
  lastDayOfMonth,
  monthIndex,
  partsOf,
  toDay,
  weekdayOf,
} from "./day.js";
export { formatDay } from "./formatDay.js";
export { monthName, monthNames, shortMonthNames, weekdayNames } from "./vocabulary.js";
