import { wrapText } from "./wrapText.js";

/** A line of text for a terminal is no longer than this. */
const LINE_WIDTH = 80;

/**
 * Writes a text as lines for a terminal, of at most 80 characters where words allow: the first starts with a prefix, and
 * the others hang under its text.
 * @example
 * hangText("  Q1 2018   ", "Fleet"); // => ["  Q1 2018   Fleet"]
 */
export function hangText(prefix: string, text: string, hanging = prefix.length): string[] {
  const first = prefix.replaceAll(" ", "\u00a0");
  return wrapText(`${first}${text}`, LINE_WIDTH, " ".repeat(hanging))
    .replaceAll("\u00a0", " ")
    .split("\n");
}
