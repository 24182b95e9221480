import type { Token } from "markdown-it";

/** The words of a line without its marks; a line break written as HTML is one, a picture gives its words. */
export function wordsOf({ children }: Token): string {
  return (children ?? []).map(wordsOfPart).join("");
}

function wordsOfPart({ type, content }: Token): string {
  switch (type) {
    case "softbreak":
      return " ";
    case "hardbreak":
      return "\n";
    case "html_inline":
      return /^<br\s{0,9}\/?>$/i.test(content) ? "\n" : "";
    case "text":
    case "text_special":
    case "code_inline":
    case "image":
      return content;
    default:
      return "";
  }
}
