/** A table as it stands in the lines of a text. */
export interface ParsedTable {
  rows: { cells: string[]; line: number }[];
  headerRows: number;
  /** How many lines it takes. */
  height: number;
  caption: string | null;
}

/** Gives the line of a number; `null` past the end of the text. */
export type LineAt = (line: number) => string | null;

/** A line of a cell that starts a new one in it. */
const ITEM = /^[-*+•]\s+/;

/** The words of a cell from its pieces, one a line: a wrapped line goes on, an item or an empty line does not. */
export function toCellWords(pieces: readonly string[]): string {
  const lines: string[] = [];
  let isNew = true;
  for (const piece of pieces.map((one) => one.trim())) {
    if (piece === "") isNew = true;
    else if (isNew || ITEM.test(piece)) {
      lines.push(piece.replace(ITEM, "• "));
      isNew = false;
    } else lines[lines.length - 1] += ` ${piece}`;
  }
  return lines.join("\n");
}
