export { expandYear, isRealDay, lastDayOfMonth, toDay } from "./day.js";
export { monthNumber, monthNames } from "./vocabulary.js";
