import stringWidth from "string-width";
import type { Cell, Table } from "./blocks.js";
import { type Page, showWords } from "./page.js";
import { type GridPlace, toGrid } from "./toGrid.js";
import { toColumnWidths } from "./toColumnWidths.js";
import { hangWords, padWords, wrapWords } from "./wrapWords.js";

/** So many spaces stand between two columns. */
const GAP = "  ";

/** How a table is laid out: the width of each column and the side on which its words start. */
interface Layout {
  widths: number[];
  sides: ("left" | "right")[];
}

type GridRow = readonly GridPlace<Cell>[];

/** Writes a table with its columns under one another, or one row after another where the page is too narrow for that. */
export function formatTable(table: Table, page: Page): string[] {
  const grid = [...toGrid(table.rows.map(({ cells }) => cells))];
  const sides = sidesOf(grid, table.headerRows);
  const room = page.columns - GAP.length * (sides.length - 1);
  const widths = toColumnWidths(naturalWidths(grid, sides.length), sides, room);
  if (widths === null) return formatRecords(grid, table.headerRows, page);
  const rows = grid.map((row) => formatRow(row, { widths, sides }));
  const head = rows.slice(0, table.headerRows).map((lines) => lines.map(page.strong));
  const rule = widths.map((width) => "─".repeat(width)).join(GAP);
  const body = rows.slice(table.headerRows);
  return [...head.flat(), ...(head.length > 0 ? [page.faint(rule)] : []), ...apart(body)];
}

/** An empty line tells a row of several lines from the rows beside it. */
function apart(rows: readonly string[][]): string[] {
  return rows.flatMap((lines, at) => {
    const isApart = [lines, rows[at - 1]].some((row) => row !== undefined && row.length > 1);
    return at > 0 && isApart ? ["", ...lines] : lines;
  });
}

function naturalWidths(grid: readonly GridRow[], count: number): number[] {
  const widths = Array.from({ length: count }, () => 1);
  for (const row of grid)
    for (const [column, { cell }] of row.entries())
      if ((cell.span?.columns ?? 1) === 1)
        for (const line of showWords(cell).split("\n"))
          widths[column] = Math.max(widths[column] ?? 0, stringWidth(line));
  return widths;
}

/** A figure, a sum of money or a share, or the dash that stands where there is none. */
const FIGURE = /^[-–−+±]?£?\d[\d,.]*\s?(?:%|[km]|bn|p)?$/i;
const NO_FIGURE = /^[-–—]?$/;

/** Columns of figures start at their right side, so that their digits stand under one another. */
function sidesOf(grid: readonly GridRow[], headerRows: number): Layout["sides"] {
  const count = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const body = grid.slice(headerRows);
  return Array.from({ length: count }, (_, column) => {
    const cells = body.flatMap((row) => row[column]?.cell ?? []);
    const filled = cells.filter(({ text }) => !NO_FIGURE.test(text.trim()));
    const hasCells = cells.some(({ text }) => text.trim() !== "");
    return hasCells && filled.every(isFigure) ? "right" : "left";
  });
}

function isFigure({ text, value }: Cell): boolean {
  return value?.kind === "money" || value?.kind === "number" || FIGURE.test(text.trim());
}

function formatRow(row: GridRow, { widths, sides }: Layout): string[] {
  const parts = piecesOf(row, widths);
  const lines = parts.map(({ cell, width }) => (cell ? wrapWords(showWords(cell), width) : []));
  const height = Math.max(1, ...lines.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) =>
    parts
      .map(({ column, width }, index) =>
        padWords(lines[index]?.[at] ?? "", width, sides[column] ?? "left"),
      )
      .join(GAP)
      .trimEnd(),
  );
}

interface Piece {
  /** `null` in a place into which a cell of an earlier row reaches. */
  cell: Cell | null;
  column: number;
  width: number;
}

/** A cell that reaches over columns has the width of all of them. */
function piecesOf(row: GridRow, widths: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [column, { cell, isReached }] of row.entries()) {
    const width = widths[column] ?? 0;
    const last = pieces.at(-1);
    if (isReached && last?.cell === cell) last.width += GAP.length + width;
    else pieces.push({ cell: isReached ? null : cell, column, width });
  }
  return pieces;
}

/** One row after another, each cell on lines of its own after the headings of its column. */
function formatRecords(grid: readonly GridRow[], headerRows: number, page: Page): string[] {
  const headings = (column: number) =>
    grid
      .slice(0, headerRows)
      .flatMap((row) => row[column]?.cell.text ?? [])
      .filter((text) => text.trim() !== "")
      .join(", ");
  const records = grid.slice(headerRows).map((row) =>
    row.flatMap(({ cell, isReached }, column) => {
      if (isReached || cell.text.trim() === "") return [];
      const heading = headings(column);
      const words = heading === "" ? cell.text : `${heading}: ${cell.text}`;
      return hangWords("", showWords({ text: words }), page.columns);
    }),
  );
  return apart(records);
}
