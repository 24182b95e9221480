import { parseForecast } from "../forecast/index.js";

const DATE_AFTER_WORDS =
  /\b(?:by|no later than|not later than|deadline:?(?: of| is)?) (?:the )?(\d{1,2}(?:st|nd|rd|th)?(?: of)?[- /.][A-Za-z0-9]{1,9}[- /.]\d{2,4})\b/gi;

/**
 * Finds the legal date inside an objective ("by 23-Sep-20"), as a day `YYYY-MM-DD`. Anything vaguer than a day is no
 * deadline, and a date that only follows other words ("since", "from", "before") is not one either: `null`.
 * Where several are named, the first counts.
 * @example
 * parseDeadline("To comply by 23-Sep-20."); // => "2020-09-23"
 * parseDeadline("To comply by summer 2020."); // => null
 */
export function parseDeadline(objective: string): string | null {
  for (const [, phrase = ""] of objective.matchAll(DATE_AFTER_WORDS)) {
    const read = parseForecast(phrase);
    if (read.kind === "period" && read.precision === "day") return read.latest;
  }
  return null;
}
