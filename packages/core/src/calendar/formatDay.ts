import type { Language } from "../text/index.js";
import type { Day } from "./day.js";
import { monthName } from "./vocabulary.js";

/**
 * Writes a day as people say it.
 * @example
 * formatDay("2020-02-07"); // => "7 February 2020"
 * formatDay("2020-02-07", "cy"); // => "7 Chwefror 2020"
 */
export function formatDay(day: Day, lang: Language = "en"): string {
  return `${Number(day.slice(8))} ${monthName(Number(day.slice(5, 7)), lang)} ${day.slice(0, 4)}`;
}
