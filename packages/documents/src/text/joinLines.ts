/** A row of a table: the lines that it takes, from 0, and the text of each of its cells. */
export interface AlignedRow {
  lines: number[];
  cells: string[];
}

/** A line that fits the columns of a table. */
export interface FittingLine {
  line: number;
  cells: string[];
  isAfterBlank: boolean;
}

/** Puts the lines that go on with the text of a row to that row. */
export function joinLines(fitting: readonly FittingLine[], width: number): AlignedRow[] {
  const areSpaced = isSpaced(fitting);
  const inColumns = fitting.filter((one) => !isAlone(one));
  const widths = Array.from({ length: width }, (_width, at) =>
    Math.max(...inColumns.map(({ cells }) => cells[at]?.length ?? 0)),
  );
  // Where a label stands right under the headings, a line of the first column alone is the next label.
  const hasLabels = fitting.slice(1, 2).some(isAlone);
  // Where every row has its first cell, a line without one whose words go on in lower case is of the row before.
  const areKeyed = fitting.every(({ cells }) => countFilled(cells) < 3 || cells[0] !== "");
  const rows: AlignedRow[] = [];
  fitting.forEach((one, at) => {
    const row = rows.at(-1);
    const before = fitting[at - 1];
    const isHeading = rows.length === 1;
    const goesOn =
      before !== undefined &&
      !one.isAfterBlank &&
      !(hasLabels && isAlone(one)) &&
      (areSpaced ||
        (isHeading
          ? isMoreHeading(one)
          : isWrapped(before, one, widths) || (areKeyed && isLowerCase(before, one))));
    if (row && goesOn) {
      row.lines.push(one.line);
      row.cells = row.cells.map((text, column) => joinWords(text, one.cells[column] ?? ""));
    } else rows.push({ lines: [one.line], cells: [...one.cells] });
  });
  return rows;
}

/** Rows with an empty line before each: a line that follows at once goes on with its row. */
export function isSpaced(fitting: readonly FittingLine[]): boolean {
  const full = fitting.filter(({ cells }) => countFilled(cells) > 1);
  return full.filter(({ isAfterBlank }) => isAfterBlank).length > full.length / 2;
}

/** A second line of headings has words alone, and none in the first column. */
function isMoreHeading({ cells }: FittingLine): boolean {
  return cells[0] === "" && cells.every((text) => !/\d/.test(text));
}

/**
 * A line goes on with a row where each of its cells has text above it, so long that the next word had no room there, and
 * where it leaves so much empty that it is no row of its own.
 */
function isWrapped(
  before: FittingLine,
  { cells }: FittingLine,
  widths: readonly number[],
): boolean {
  const filled = countFilled(cells);
  const [first = ""] = cells;
  const isPart =
    first === ""
      ? filled <= Math.max(1, cells.length - 2)
      : filled === 1 || (filled < cells.length && !/^\p{Lu}/u.test(first));
  return (
    isPart &&
    cells.every((text, at) => {
      const above = before.cells[at] ?? "";
      const [word = ""] = text.split(" ");
      const isFull = above.length + 1 + word.length > (widths[at] ?? 0);
      return text === "" || (above !== "" && isFull && !(isSum(above) && isSum(text)));
    })
  );
}

/** No first cell, and in each other one words in lower case under words. */
function isLowerCase(before: FittingLine, { cells }: FittingLine): boolean {
  return (
    cells[0] === "" &&
    cells.every((text, at) => text === "" || (/^\p{Ll}/u.test(text) && before.cells[at] !== ""))
  );
}

/** A sum under a sum is one of its own, such as their total. */
function isSum(text: string): boolean {
  return /^[-–−(]?£?[\d,.]*\d%?\)?$/.test(text);
}

/** Nothing but the first cell is filled, and its words start as a label's do. */
export const isAlone = ({ cells: [first = "", ...rest] }: FittingLine): boolean =>
  /^\P{Ll}/u.test(first) && rest.every((text) => text === "");

/** How many cells of a line have words. */
export const countFilled = (cells: readonly string[]): number =>
  cells.filter((text) => text !== "").length;

/** Two stretches of one text, with a space between. */
export const joinWords = (one: string, other: string): string => `${one} ${other}`.trim();
