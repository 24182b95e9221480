import { cleanText } from "../cleanWords.js";

/** A text without the marks of bold words, which a reader of text leaves out. */
export function withoutBold(text: string): string {
  return cleanText(cleanText(text).replaceAll("**", ""));
}
