import { invariant } from "../result/index.js";
import type { LanguageOptions } from "../text/index.js";
import { type Day, partsOf } from "./day.js";
import { monthName } from "./vocabulary.js";

/**
 * Writes a day as people write it in a sentence.
 * @param day as `YYYY-MM-DD`
 * @throws RangeError where it is no day of the calendar
 * @example
 * formatDay("2020-02-07"); // => "7 February 2020"
 * formatDay("2020-02-07", { lang: "cy" }); // => "7 Chwefror 2020"
 */
export function formatDay(day: Day, { lang = "en" }: LanguageOptions = {}): string {
  const parts = partsOf(day);
  invariant(parts !== null, `The day to be written is “${day}”, which is no day (YYYY-MM-DD).`);
  return `${parts.day} ${monthName(parts.month, lang)} ${parts.year}`;
}
