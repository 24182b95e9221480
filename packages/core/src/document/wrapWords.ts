import stringWidth from "string-width";

/**
 * Breaks a text into lines that take up at most so many columns of a terminal, between words; a word that is longer is
 * broken where it has to be. Its own line breaks stay.
 */
export function wrapWords(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => wrapLine(line, Math.max(1, width)));
}

/** As `wrapWords`, with the first line after a prefix and the others under its words. */
export function hangWords(prefix: string, text: string, width: number): string[] {
  const indent = stringWidth(prefix);
  return wrapWords(text, width - indent).map(
    (line, at) => `${at === 0 ? prefix : " ".repeat(indent)}${line}`,
  );
}

/** Fills a text up with spaces to a width in columns of a terminal. */
export function padWords(text: string, width: number, side: "left" | "right"): string {
  const spaces = " ".repeat(Math.max(0, width - stringWidth(text)));
  return side === "left" ? `${text}${spaces}` : `${spaces}${text}`;
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let [line, taken] = ["", 0];
  for (const word of text.split(/\s+/).filter((one) => one !== "")) {
    for (const part of breakWord(word, width)) {
      const wide = stringWidth(part);
      if (line !== "" && taken + 1 + wide <= width) {
        line += ` ${part}`;
        taken += 1 + wide;
      } else {
        if (line !== "") lines.push(line);
        [line, taken] = [part, wide];
      }
    }
  }
  return [...lines, line];
}

function breakWord(word: string, width: number): string[] {
  if (stringWidth(word) <= width) return [word];
  const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
  const parts: string[] = [];
  let part = "";
  for (const { segment } of graphemes.segment(word)) {
    if (part !== "" && stringWidth(part + segment) > width) {
      parts.push(part);
      part = "";
    }
    part += segment;
  }
  return [...parts, part];
}
