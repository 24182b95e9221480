import { parseForecast } from "../forecast/index.js";

const DATE_AFTER_BY = /\bby (?:the )?(\d{1,2}(?:st|nd|rd|th)?[- /][A-Za-z0-9]{1,9}[- /]\d{2,4})\b/i;

/**
 * Finds the legal date inside an objective ("by 23-Sep-20"); anything vaguer than a day is no deadline.
 * @example
 * parseDeadline("To comply by 23-Sep-20."); // => "2020-09-23"
 */
export function parseDeadline(objective: string): string | null {
  const phrase = DATE_AFTER_BY.exec(objective)?.[1];
  if (phrase === undefined) return null;
  const read = parseForecast(phrase);
  return read.kind === "period" && read.precision === "day" ? read.latest : null;
}
