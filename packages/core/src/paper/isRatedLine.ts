import { parseForecast } from "../forecast/index.js";
import { parseRag } from "../rag/index.js";

const PARTS = / [–—-] |–|—|, | ?[|;()] ?/;
/** A longer line is running text. */
const LONGEST_LINE = 300;

/**
 * Says whether a line names something with its rating and a time beside it: "Night van – Amber – March 2025".
 * @example
 * isRatedLine("Night van – Amber – March 2025"); // => true
 * isRatedLine("Amber – March 2025"); // => false
 */
export function isRatedLine(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  const [name = "", ...parts] = line.split(PARTS).map((part) => part.replace(/\.$/, "").trim());
  return /\p{L}{3}/u.test(name) && !isRating(name) && parts.some(isRating) && parts.some(isTime);
}

function isRating(text: string): boolean {
  const words = text.replace(/^(?:rag|rating|rated|status):? /i, "");
  return words.length > 2 && parseRag(words)?.value != null;
}

function isTime(text: string): boolean {
  const words = text.replace(
    /^(?:due|by|forecast|expected|end|ends|target):? (?:in |by |on )?/i,
    "",
  );
  return /\d/.test(words) && parseForecast(words).kind === "period";
}
