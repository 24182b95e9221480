import type { Language } from "../text/index.js";

/** The months in their order, as they are written out. */
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

/** The English months by their first three letters, as tables and dates shorten them. */
export const shortMonthNames: readonly string[] = monthNames.en.map((name) => name.slice(0, 3));

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
