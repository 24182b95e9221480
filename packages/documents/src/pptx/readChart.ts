import type { Chart, ChartSeries } from "@pcplan/core/document";
import type { Place } from "@pcplan/core/result";
import { linesOf } from "../linesOf.js";
import {
  attributeOf,
  type Element,
  elementAt,
  elementsIn,
  elementsUnder,
  wordsUnder,
} from "../xml/elements.js";

/** How each of a file's kinds of chart is drawn, as far as a reader needs to know. */
const KINDS: Readonly<Record<string, Chart["kind"]>> = {
  lineChart: "line",
  line3DChart: "line",
  areaChart: "line",
  area3DChart: "line",
  scatterChart: "line",
  radarChart: "line",
  pieChart: "pie",
  pie3DChart: "pie",
  ofPieChart: "pie",
  doughnutChart: "pie",
};

/**
 * Reads the figures that a chart shows. They stand in the chart itself; the workbook from which they came is not opened.
 * @returns `null` where the part holds no chart whose figures are known
 */
export function readChart(
  root: Element,
  { alt, at, count }: { alt: string | null; at: Place; count: (cells: number) => void },
): Chart | null {
  const chart = elementAt(root, "chart");
  const plots = elementsIn(elementAt(chart, "plotArea")).filter(({ localName }) =>
    localName?.endsWith("Chart"),
  );
  const all = plots.flatMap((plot) => elementsIn(plot, "ser"));
  const [first] = plots;
  const categories = longest(all.map((one) => readCategories(one)));
  if (first === undefined || categories.length === 0) return null;
  count(categories.length * (all.length + 1));
  return {
    type: "chart",
    kind: kindOf(first),
    title: linesOf(titleOf(chart)) || null,
    categories,
    series: all.map((one) => readSeries(one, categories.length)),
    alt,
    at,
  };
}

function kindOf(plot: Element): Chart["kind"] {
  const isLying = attributeOf(elementAt(plot, "barDir"), "val") === "bar";
  return KINDS[plot.localName ?? ""] ?? (isLying ? "bar" : "column");
}

function titleOf(chart: Element | null): string {
  const text = elementAt(chart, "title", "tx");
  const paragraphs = elementsUnder(elementAt(text, "rich"), "p");
  const lines = paragraphs.map((one) => elementsUnder(one, "t").map(wordsUnder).join(""));
  return lines.length > 0 ? lines.join("\n") : (textsUnder(text)[0] ?? "");
}

/** Categories in several levels are named by the lowest. */
function readCategories(series: Element): string[] {
  const given = elementAt(series, "cat") ?? elementAt(series, "xVal");
  const texts = textsUnder(elementsUnder(given, "lvl")[0] ?? given);
  const values = textsUnder(elementAt(series, "val") ?? elementAt(series, "yVal"));
  return Array.from({ length: Math.max(texts.length, values.length) }, (_, at) =>
    linesOf(texts[at] ?? "").replaceAll("\n", " "),
  );
}

function readSeries(series: Element, length: number): ChartSeries {
  const name = linesOf(textsUnder(elementAt(series, "tx"))[0] ?? "");
  const values = textsUnder(elementAt(series, "val") ?? elementAt(series, "yVal"));
  return {
    name: name.replaceAll("\n", " ") || null,
    values: Array.from({ length }, (_, at) => toNumber(values[at] ?? "")),
  };
}

function toNumber(text: string): number | null {
  const number = Number(text);
  return text.trim() === "" || !Number.isFinite(number) ? null : number;
}

/** No chart that people can read has more points. */
const MOST_POINTS = 10_000;

/** The points of a series or axis at their places; those that are not given are empty. */
function textsUnder(element: Element | null): string[] {
  const texts: string[] = [];
  for (const [at, point] of elementsUnder(element, "pt").entries()) {
    const index = Number(attributeOf(point, "idx") ?? at);
    if (index >= 0 && index < MOST_POINTS) texts[index] = wordsUnder(elementAt(point, "v"));
  }
  return Array.from(texts, (text) => text ?? "");
}

function longest(all: readonly string[][]): string[] {
  return all.reduce((most, one) => (one.length > most.length ? one : most), []);
}
