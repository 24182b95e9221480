import type { Cell, Chart, Table } from "./blocks.js";

/**
 * Gives the data of a chart as a table, for formats that draw none and for whoever cannot see it: a row for each
 * category and a column for each series.
 * @example
 * const series = [{ name: "Projects", values: [2, null] }];
 * const chart = { type: "chart", kind: "bar", title: null, categories: ["Policing", "Other"], series, alt: null, at: null };
 * toChartTable(chart).rows.map(({ cells }) => cells.map(({ text }) => text)); // => [["", "Projects"], ["Policing", "2"], ["Other", ""]]
 */
export function toChartTable({ title, categories, series, at }: Chart): Table {
  const headings = ["", ...series.map(({ name }) => name ?? "")].map(toCell);
  const rows = categories.map((category, index) => [
    toCell(category),
    ...series.map(({ values }) => toFigure(values[index] ?? null)),
  ]);
  return {
    type: "table",
    caption: title,
    headerRows: 1,
    rows: [headings, ...rows].map((cells) => ({ cells, at: null })),
    at,
  };
}

function toCell(text: string): Cell {
  return { text, at: null };
}

function toFigure(figure: number | null): Cell {
  if (figure === null) return toCell("");
  return { text: String(figure), value: { kind: "number", number: figure }, at: null };
}
