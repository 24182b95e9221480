export {
  addMonths,
  compareDays,
  dayNumber,
  daysInMonth,
  expandYear,
  isLeapYear,
  isRealDay,
  lastDayOfMonth,
  monthIndex,
  partsOf,
  toDay,
  weekdayOf,
} from "./day.js";
export type { Day, DayParts } from "./day.js";
export { monthName, monthNames, weekdayNames } from "./vocabulary.js";
export type { Language } from "./vocabulary.js";
