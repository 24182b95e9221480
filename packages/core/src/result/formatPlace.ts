import type { Language, LanguageOptions } from "../text/index.js";
import type { Place } from "./types.js";

const names: Readonly<Record<Language, Record<"page" | "line" | "row", string>>> = {
  en: { page: "page", line: "line", row: "row" },
  cy: { page: "tudalen", line: "llinell", row: "rhes" },
};

/**
 * Writes a place so that a person can find it in the source: its page, and its line or else its row. The source itself
 * is not named; nothing is written where neither is known.
 * @example
 * formatPlace({ source: "june.txt", page: null, line: 12, row: null, column: null }); // => "line 12"
 * formatPlace({ source: "june.pdf", page: 3, line: null, row: 4, column: 1 }); // => "page 3, row 4"
 */
export function formatPlace(
  { page, line, row }: Place,
  { lang = "en" }: LanguageOptions = {},
): string {
  const said = names[lang];
  const within =
    line === null ? (row === null ? null : `${said.row} ${row}`) : `${said.line} ${line}`;
  const parts = [page === null ? null : `${said.page} ${page}`, within];
  return parts.filter((part) => part !== null).join(", ");
}
