/**
 * Breaks a sentence into lines of at most `width` characters, between words; a longer word has a line of its own.
 * @param indent stands before every line after the first
 * @example
 * wrapText("one two three", 8, "  "); // => "one two\n  three"
 */
export function wrapText(text: string, width: number, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const room = width - (lines.length > 0 ? indent.length : 0);
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`);
}
