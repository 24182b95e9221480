import { type LineAt, type ParsedTable, toCellWords } from "./parsedTable.js";

/** A line of dashes from side to side, which opens and closes a table whose rows may take several lines. */
const SIDE_TO_SIDE = /^\s{0,9}-{6,}\s*$/;

/** Dashes over or under each of at least two columns. */
const COLUMNS = /^\s{0,9}-{2,}(?:\s+-{2,})+\s*$/;

/** Headings take no more lines. */
const TALLEST_HEAD = 12;

/** No table is longer. */
const MOST_LINES = 20_000;

/**
 * Reads a table whose columns stand under dashes, from the line where it starts; `null` where none does. Between lines of
 * dashes from side to side a row may take several lines, and an empty line ends it; else each line is a row.
 */
export function parseDashes(lineAt: LineAt, start: number): ParsedTable | null {
  const first = lineAt(start);
  if (first === null) return null;
  return SIDE_TO_SIDE.test(first) ? parseTall(lineAt, start) : parseFlat(lineAt, start, first);
}

function parseTall(lineAt: LineAt, start: number): ParsedTable | null {
  const rule = findLine(lineAt, start + 1, TALLEST_HEAD, (line) => COLUMNS.test(line));
  const end = rule === null ? null : findLine(lineAt, rule + 1, MOST_LINES, isEnd);
  if (rule === null || end === null || rule === start + 1) return null;
  const spans = spansOf(lineAt(rule) ?? "");
  const head = linesBetween(lineAt, start + 1, rule);
  const rows = [{ cells: cellsOf(head, spans), line: 1 }];
  let open: string[] = [];
  for (const [at, line] of [...linesBetween(lineAt, rule + 1, end), ""].entries()) {
    if (line.trim() !== "") open.push(line);
    else if (open.length > 0) {
      rows.push({ cells: cellsOf(open, spans), line: rule + 1 - start + at - open.length });
      open = [];
    }
  }
  return { rows, headerRows: 1, height: end - start + 1, caption: null };
}

function isEnd(line: string): boolean {
  return SIDE_TO_SIDE.test(line) || COLUMNS.test(line);
}

function parseFlat(lineAt: LineAt, start: number, head: string): ParsedTable | null {
  const rule = lineAt(start + 1);
  if (rule === null || head.trim() === "" || !COLUMNS.test(rule)) return null;
  const spans = spansOf(rule);
  const lines: string[] = [];
  for (let line = lineAt(start + 2); line !== null && line.trim() !== "";) {
    lines.push(line);
    line = lineAt(start + 2 + lines.length);
  }
  if (lines.length === 0) return null;
  const body = COLUMNS.test(lines.at(-1) ?? "") ? lines.slice(0, -1) : lines;
  const rows = [head, ...body].map((line, at) => ({
    cells: cellsOf([line], spans),
    line: at === 0 ? 0 : at + 1,
  }));
  return { rows, headerRows: 1, height: lines.length + 2, caption: null };
}

function findLine(
  lineAt: LineAt,
  from: number,
  most: number,
  isWanted: (line: string) => boolean,
): number | null {
  for (let at = from; at < from + most; at++) {
    const line = lineAt(at);
    if (line === null) return null;
    if (isWanted(line)) return at;
  }
  return null;
}

function linesBetween(lineAt: LineAt, from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, at) => lineAt(from + at) ?? "");
}

/** Where each column starts; it reaches to where the next one does. */
function spansOf(rule: string): number[] {
  return [...rule.matchAll(/-+/g)].map(({ index }) => index);
}

function cellsOf(lines: readonly string[], starts: readonly number[]): string[] {
  return starts.map((start, at) =>
    toCellWords(lines.map((line) => line.slice(at === 0 ? 0 : start, starts[at + 1]))),
  );
}
