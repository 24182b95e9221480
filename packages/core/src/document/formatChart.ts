import stringWidth from "string-width";
import type { Chart } from "./blocks.js";
import { showHidden } from "../text/index.js";
import type { Page } from "./page.js";
import { padWords, wrapWords } from "./wrapWords.js";

/** The longest bar, whatever the figures. */
const LONGEST_BAR = 40;
/** Labels take up no more than this share of a page. */
const WIDEST_LABEL = 0.5;
/** Before a label, and between it, its figure and its bar. */
const SPACES = 5;
const NO_FIGURE = "–";

interface Bar {
  label: string;
  figure: number | null;
}

/** Writes a chart as bars with their figures beside them. Of several series, each has its bars under its name. */
export function formatChart({ title, categories, series, alt }: Chart, page: Page): string[] {
  const words = title ?? (categories.length === 0 ? alt : null);
  const heading = words === null ? [] : wrapWords(showHidden(words), page.columns).map(page.strong);
  const figures = series.flatMap(({ values }) => values.map((value) => value ?? 0));
  const scale = Math.max(1, ...figures);
  const bars = series.map(({ name, values }) => ({
    name: series.length > 1 && name !== null ? wrapWords(showHidden(name), page.columns) : [],
    bars: categories.map((label, at): Bar => ({
      label: showHidden(label),
      figure: values[at] ?? null,
    })),
  }));
  return [
    ...heading,
    ...bars.flatMap((one) => [...one.name, ...formatBars(one.bars, scale, page)]),
  ];
}

function formatBars(bars: readonly Bar[], highest: number, { columns }: Page): string[] {
  const digits = Math.max(1, ...bars.map(({ figure }) => String(figure ?? NO_FIGURE).length));
  const natural = Math.max(1, ...bars.map(({ label }) => stringWidth(label)));
  const rest = columns - digits - SPACES;
  const width = Math.max(1, Math.min(natural, Math.floor(columns * WIDEST_LABEL), rest));
  const longest = Math.max(0, Math.min(LONGEST_BAR, rest - width));
  const scale = Math.min(1, longest / highest);
  return bars.flatMap(({ label, figure }) => {
    // A share of floating point may come out a hair above the longest bar.
    const bar = "█".repeat(Math.max(0, Math.min(longest, Math.ceil((figure ?? 0) * scale))));
    const number = String(figure ?? NO_FIGURE).padStart(digits);
    const lines = wrapWords(label, width).map((line) => `  ${padWords(line, width, "left")}`);
    const last = lines.at(-1) ?? "";
    return [...lines.slice(0, -1), `${last}  ${number} ${bar}`].map((line) => line.trimEnd());
  });
}
