import { cleanLine, cleanText } from "../cleanWords.js";

/** A text without the marks of bold words, which a reader of text leaves out. */
export function withoutBold(text: string): string {
  return cleanText(cleanText(text).replaceAll("**", ""));
}

/** As `withoutBold`, on one line. */
export function lineWithoutBold(text: string): string {
  return cleanLine(withoutBold(text));
}
