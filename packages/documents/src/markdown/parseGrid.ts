import { type LineAt, type ParsedTable, toCellWords } from "./parsedTable.js";

/** A rule between two rows of a grid; one of `=` stands under the headings. */
const RULE = /^\s{0,3}\+(?:[-=:]+\+)+\s*$/;
const ROW = /^\s{0,3}[|+].*[|+]\s*$/;

/**
 * Reads a table that is drawn with `+---+` and bars, from the line where it starts; `null` where none does. A cell whose bar
 * is absent reaches over the next column and gives its words to both.
 */
export function parseGrid(lineAt: LineAt, start: number): ParsedTable | null {
  const first = lineAt(start);
  if (first === null || !RULE.test(first)) return null;
  const lines = linesFrom(lineAt, start);
  const last = lines.findLastIndex((line) => RULE.test(line));
  if (last < 2) return null;
  const edges = edgesOf(lines.filter((line) => RULE.test(line)));
  const rows: ParsedTable["rows"] = [];
  let [open, headerRows]: [string[], number] = [[], 0];
  for (const [at, line] of lines.slice(0, last + 1).entries()) {
    if (!RULE.test(line)) {
      open.push(line);
      continue;
    }
    if (open.length > 0) rows.push({ cells: cellsOf(open, edges), line: at - open.length });
    if (line.includes("=")) headerRows = rows.length;
    open = [];
  }
  return { rows, headerRows, height: last + 1, caption: null };
}

function linesFrom(lineAt: LineAt, start: number): string[] {
  const lines: string[] = [];
  for (
    let line = lineAt(start);
    line !== null && ROW.test(line);
    line = lineAt(start + lines.length)
  )
    lines.push(line);
  return lines;
}

/** Where columns begin and end: at a cross of any rule. */
function edgesOf(rules: readonly string[]): number[] {
  const edges = new Set(
    rules.flatMap((rule) => [...rule.matchAll(/\+/g)].map(({ index }) => index)),
  );
  return [...edges].toSorted((a, b) => a - b);
}

function cellsOf(lines: readonly string[], edges: readonly number[]): string[] {
  const cells: string[] = [];
  let start = 0;
  for (let column = 1; column < edges.length; column++) {
    const [from, to] = [edges[start] ?? 0, edges[column] ?? 0];
    if (column < edges.length - 1 && lines.some((line) => !"|+".includes(line[to] ?? "|")))
      continue;
    const text = toCellWords(lines.map((line) => line.slice(from + 1, to)));
    while (start < column) {
      cells.push(text);
      start++;
    }
  }
  return cells;
}
