/** A line of text for a terminal is no longer than this. */
export const LINE_WIDTH = 80;

export interface WrapOptions {
  /** What every line starts with. */
  indent?: string;
  /** What the second and later lines start with instead. */
  hanging?: string;
  width?: number;
}

/**
 * Breaks a text into lines at its spaces; a word longer than a line stands on its own, whole.
 * @example
 * wrapLines("one two three", { width: 9, indent: "  " }); // => ["  one two", "  three"]
 */
export function wrapLines(text: string, options: WrapOptions = {}): string[] {
  const { indent = "", hanging = indent, width = LINE_WIDTH } = options;
  const lines: string[] = [];
  let line = indent;
  let isEmpty = true;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = hanging;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return isEmpty ? lines : [...lines, line];
}
