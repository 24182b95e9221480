import type { Chart } from "@pcplan/core/document";
import type { Place } from "@pcplan/core/result";
import { linesOf } from "../linesOf.js";
import { toCellText } from "../slides/toCellText.js";
import { attributeOf, type Element, elementAt, elementsIn } from "../xml/elements.js";
import { readLines } from "./readLines.js";
import { repeatsOf, rowsOf } from "./rows.js";
import { readStyles, stylesIn, type Styles } from "./styles.js";

/** How each of a file's kinds of chart is drawn, as far as a reader needs to know. */
const KINDS: Readonly<Record<string, Chart["kind"]>> = {
  circle: "pie",
  ring: "pie",
  line: "line",
  area: "line",
  scatter: "line",
  radar: "line",
  "filled-radar": "line",
};

/** No chart that people can read has more points or series. */
const MOST_POINTS = 10_000;

/**
 * Reads the figures that a chart shows, which stand in a table of its own: a column for each series, and its categories
 * before them.
 * @param body the content of the object that holds the chart
 */
export function readChart(
  body: Element,
  { alt, at, count }: { alt: string | null; at: Place; count: (cells: number) => void },
): Chart | null {
  const chart = elementAt(body, "chart", "chart");
  const table = elementAt(chart, "table");
  if (chart === null || table === null) return null;
  const styles = readStyles(stylesIn(body.parentElement));
  const rows = rowsOf(table);
  const [head, ...data] = rows.map(({ row }) => valuesOf(row, styles, count));
  if (head === undefined || data.length === 0) return null;
  const title = elementAt(chart, "title");
  return {
    type: "chart",
    kind: kindOf(chart, styles),
    title: (title && linesOf(toCellText(readLines(title, styles)))) || null,
    categories: data.map(([category]) => category?.text ?? ""),
    series: head.slice(1).map(({ text }, index) => ({
      name: text || null,
      values: data.map((row) => row[index + 1]?.value ?? null),
    })),
    alt,
    at,
  };
}

interface ChartCell {
  text: string;
  value: number | null;
}

function valuesOf(row: Element, styles: Styles, count: (cells: number) => void): ChartCell[] {
  return elementsIn(row, "table-cell").flatMap((cell) => {
    const value = Number(attributeOf(cell, "value") ?? Number.NaN);
    const text = toCellText(readLines(cell, styles)).replaceAll("\n", " ");
    const length = Math.min(repeatsOf(cell, "columns"), MOST_POINTS);
    count(length);
    return Array.from({ length }, () => ({ text, value: Number.isFinite(value) ? value : null }));
  });
}

function kindOf(chart: Element, styles: Styles): Chart["kind"] {
  const name = attributeOf(chart, "class")?.split(":").at(-1) ?? "";
  const plot = attributeOf(elementAt(chart, "plot-area"), "style-name");
  const isLying = styles.propertyOf("chart", plot, "vertical") === "true";
  return KINDS[name] ?? (isLying ? "bar" : "column");
}
