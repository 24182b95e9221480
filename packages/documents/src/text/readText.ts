import { parseText } from "@pcplan/core/document";
import { createReader } from "../createReader.js";
import { limitProblem } from "../limitProblem.js";
import { checkBinary } from "./checkBinary.js";
import { decodeText } from "./decodeText.js";

/**
 * Reads plain text: tabs between the columns of its tables, or Markdown headings and lists. Each line keeps its
 * number. Of a text with more lines than the limit, those up to it are given.
 */
export const readText = createReader("text", async (bytes, { name, limits }) => {
  const { text, problems } = decodeText(bytes);
  checkBinary(text, name);
  const end = endOfLine(text, limits.lines);
  const document = parseText(text.slice(0, end), name);
  const cut = end < text.length ? [limitProblem("lines", null, limits)] : [];
  return { ...document, problems: [...problems, ...cut] };
});

function endOfLine(text: string, lines: number): number {
  let end = -1;
  for (let line = 0; line < lines; line++) {
    end = text.indexOf("\n", end + 1);
    if (end < 0) return text.length;
  }
  return end + 1;
}
