import type { Language } from "../text/index.js";

export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  cy: [
    "Ionawr",
    "Chwefror",
    "Mawrth",
    "Ebrill",
    "Mai",
    "Mehefin",
    "Gorffennaf",
    "Awst",
    "Medi",
    "Hydref",
    "Tachwedd",
    "Rhagfyr",
  ],
};

/** Monday first, as `weekdayOf` counts (1 to 7). */
export const weekdayNames: Readonly<Record<Language, readonly string[]>> = {
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  cy: ["Llun", "Mawrth", "Mercher", "Iau", "Gwener", "Sadwrn", "Sul"],
};

/**
 * The name of a month, counted from 1; empty where there is no such month.
 * @example
 * monthName(4); // => "April"
 * monthName(4, "cy"); // => "Ebrill"
 */
export function monthName(month: number, lang: Language = "en"): string {
  return monthNames[lang][month - 1] ?? "";
}
