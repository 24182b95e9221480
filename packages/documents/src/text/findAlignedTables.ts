import {
  type AlignedRow,
  countFilled,
  type FittingLine,
  isAlone,
  isSpaced,
  joinLines,
  joinWords,
} from "./joinLines.js";

/** Words of a line between its wide spaces, and the columns of signs in which they stand: from `start` up to `end`. */
export interface AlignedWords {
  text: string;
  start: number;
  end: number;
}

/** A table may have so many empty lines between two rows. */
const MOST_BLANK_LINES = 3;
/** So many of the latest lines tell whether rows have empty lines between them. */
const LATEST_ROWS = 20;
/** Two columns whose words are both as long as this, line after line, are a text set in two columns. */
const PROSE_WIDTH = 30;

/**
 * Finds the tables in lines whose columns are set apart by spaces, each as its rows, the headings first. Rule: a line of
 * two or more groups of words starts a table where lines follow whose words stand under them. A line across the columns
 * that has such lines after it is a row of the table; lines that go on with a row's text are put to that row.
 */
export function findAlignedTables(lines: readonly string[]): AlignedRow[][] {
  const words = lines.map((line) => (isRule(line) ? RULE : splitWords(line)));
  const tables: AlignedRow[][] = [];
  for (let at = 0; at < lines.length;) {
    const rows = readTable(words, at);
    if (rows) tables.push(rows);
    at = (rows?.at(-1)?.lines.at(-1) ?? at) + 1;
  }
  return tables;
}

/** A line that draws a rule across a table, or under each of its headings, parts nothing and says nothing. */
export function isRule(line: string): boolean {
  return /^[-–—_=+|\s]+$/.test(line) && /[-–—_=]{3}/.test(line);
}

/** Stands for the words of such a line. */
const RULE: AlignedWords[] = [];

/** Splits a line at its wide spaces. */
export function splitWords(line: string): AlignedWords[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}

function readTable(words: readonly AlignedWords[][], at: number): AlignedRow[] | null {
  const headings = words[at] ?? [];
  const [first] = headings;
  if (first === undefined || headings.length < 2) return null;
  // A column of labels before the first heading may have none of its own.
  const label = { text: "", start: 0, end: first.start - 1 };
  const ways = [headings, ...(first.start > 2 ? [[label, ...headings]] : [])];
  const read = ways.map((columns) => ({
    columns,
    lines: withoutTail(fittingLines(words, at, columns)),
  }));
  const [best] = read.toSorted((one, other) => other.lines.length - one.lines.length);
  if (best === undefined) return null;
  const full = best.lines.slice(1).filter(({ cells }) => countFilled(cells) > 1);
  const isEnough =
    full.length > 1 || full.some(({ cells }) => countFilled(cells) === headings.length);
  if (!isEnough || isProse(full)) return null;
  return joinLines(withHeadingsAbove(words, best), best.columns.length);
}

/** The line of headings and those under it that fit its columns. */
function fittingLines(
  words: readonly AlignedWords[][],
  first: number,
  columns: readonly AlignedWords[],
): FittingLine[] {
  const found: FittingLine[] = [];
  let blanks = 0;
  for (let line = first; line < words.length && blanks <= MOST_BLANK_LINES; line++) {
    const runs = words[line] ?? [];
    if (runs === RULE) continue;
    if (runs.length === 0) {
      blanks++;
      continue;
    }
    const cells = fitWords(runs, columns) ?? fitAcross(words, line, columns);
    const isBetweenBlanks = blanks > 0 && (words[line + 1] ?? []).length === 0;
    const isHeading =
      isBetweenBlanks && runs.length === 1 && !isSpaced(found.slice(1).slice(-LATEST_ROWS));
    if (cells === null || (isHeading && found.length > 1)) break;
    if (startsNext(found, cells)) {
      found.pop();
      break;
    }
    found.push({ line, cells, isAfterBlank: blanks > 0 });
    blanks = 0;
  }
  return found;
}

/** The headings again, or some of them, under a title of their own: the next table has the columns of this one. */
function startsNext(found: readonly FittingLine[], cells: readonly string[]): boolean {
  const headings = found[0]?.cells ?? [];
  const title = found.at(-1);
  const isTitle = title !== undefined && title.isAfterBlank && isAlone(title);
  const isAgain = cells.every((text, at) => text === "" || text === headings[at]);
  return found.length > 2 && isTitle && isAgain && countFilled(cells) > 1;
}

/** Puts each group of words under its heading; `null` where one stands under two or none, or two under one. */
function fitWords(
  runs: readonly AlignedWords[],
  columns: readonly AlignedWords[],
): string[] | null {
  const cells = columns.map(() => "");
  for (const run of runs) {
    const [heading, ...others] = columns.filter(
      ({ start, end }) => run.start < end && run.end > start,
    );
    const column = heading ? columns.indexOf(heading) : -1;
    if (others.length > 0 || cells[column] !== "") return null;
    cells[column] = run.text;
  }
  return cells;
}

/** A label across the columns belongs to the table where the next line is a row of it. */
function fitAcross(
  words: readonly AlignedWords[][],
  line: number,
  columns: readonly AlignedWords[],
): string[] | null {
  const [label, ...others] = words[line] ?? [];
  const below = words.slice(line + 1, line + 2 + MOST_BLANK_LINES);
  const next = below.find((runs) => runs.length > 0) ?? [];
  const cells = fitWords(next, columns);
  const isLabel = label !== undefined && others.length === 0 && label.start === columns[0]?.start;
  if (!isLabel || cells === null || countFilled(cells) < columns.length - 1) return null;
  return columns.map((_column, at) => (at === 0 ? label.text : ""));
}

/** Single words behind an empty line at the end stand under the table: a heading, a page's number. */
function withoutTail(found: readonly FittingLine[]): FittingLine[] {
  const last = found.findLastIndex(
    ({ cells, isAfterBlank }) => countFilled(cells) > 1 || !isAfterBlank,
  );
  const end = found.findLastIndex(({ cells }, at) => at <= last && countFilled(cells) > 1);
  const tail = found.slice(end + 1).findIndex(({ isAfterBlank }) => isAfterBlank);
  return found.slice(0, tail < 0 ? found.length : end + 1 + tail);
}

/** Headings that take two lines end on the one that has them all. */
function withHeadingsAbove(
  words: readonly AlignedWords[][],
  { columns, lines }: { columns: readonly AlignedWords[]; lines: readonly FittingLine[] },
): FittingLine[] {
  const [headings, ...rows] = lines;
  if (headings === undefined) return [];
  const above = words[headings.line - 1] ?? [];
  const isOver = above.every(({ start, end }) =>
    columns.slice(1).some((column) => start < column.end && end > column.start),
  );
  const upper = isOver ? fitWords(above, columns) : null;
  if (upper === null) return [...lines];
  const cells = headings.cells.map((text, at) => joinWords(upper[at] ?? "", text));
  return [{ ...headings, cells }, ...rows];
}

function isProse(full: readonly FittingLine[]): boolean {
  const long = full.filter(({ cells }) => cells.every((text) => text.length >= PROSE_WIDTH));
  return long.length > full.length / 2;
}
