import { formatPlace, type Place } from "../result/index.js";
import { type Language, say } from "../text/index.js";
import { placeWords } from "./place.messages.js";
import type { Finding } from "./types.js";

/**
 * Says where a finding stands so that a person can find it in the paper: the table, the row and the page, or the line
 * where the paper has no pages. Nothing is said where it concerns no one place.
 * @example
 * const at = { source: "june.pdf", page: 3, line: 12, row: null, column: null };
 * const row = { of: "projects", stage: "current", title: "Body Worn Video Review" };
 * describePlace({ at, row }); // => "Current projects table, row for Body Worn Video Review (page 3)"
 */
export function describePlace(
  { at, row, paper }: Pick<Finding, "at" | "row" | "paper">,
  lang: Language = "en",
): string {
  const where = describePage(at, lang);
  if (row === undefined) return where;
  const noun = paper?.noun?.many ?? "projects";
  return say(placeWords, "row", { ...row, noun, where }, lang);
}

/**
 * Says where in its paper a place is: its page, which people turn to, or else its line.
 * @example
 * describePage({ source: "june.pdf", page: 3, line: 12, row: null, column: null }); // => "page 3"
 */
export function describePage(at: Place | null, lang: Language = "en"): string {
  if (at === null) return "";
  return formatPlace(at.page === null ? at : { ...at, line: null, row: null }, { lang });
}
