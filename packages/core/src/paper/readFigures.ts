import {
  type Block,
  type Chart,
  createTable,
  type Document,
  type Figure,
  type FigurePart,
  type Line,
  type Table,
} from "../document/index.js";
import type { Vocabulary } from "../profile/index.js";
import type { Place } from "../result/index.js";
import { formatRating, parseRagByPosition, parseRagColour, toRagEntries } from "../rag/index.js";
import { type CountPhrases, toCountPhrases, toCountTokens } from "./countTokens.js";
import { emptyHeadline } from "./readHeadline.js";
import type { Headline, HeadlineShare } from "./types.js";

/** What the figures and charts of a dashboard say. */
export interface FigureReading {
  /** The document, in which its figures and charts say in words what they show by colour and place. */
  document: Document;
  /** The shares that its charts state of projects. */
  shares: HeadlineShare[];
  /** The plan's priorities, where a chart shows them; otherwise empty. */
  priorities: string[];
  /** Where its charts of counts stand. */
  charts: (Place | null)[];
  /** Whether the ratings of a figure were told by their order alone. */
  isByPosition: boolean;
}

/**
 * Reads the figures and charts of a dashboard. The parts of a figure are ratings by their colours, or by their order where
 * they add up to it. A chart of counts becomes a table of them; one of shares of projects is taken out of the document,
 * for nothing else reads it.
 */
export function readFigures(document: Document, vocabulary: Vocabulary): FigureReading {
  const read: FigureReading = {
    document,
    shares: [],
    priorities: [],
    charts: [],
    isByPosition: false,
  };
  const phrases = toCountPhrases(vocabulary);
  const blocks = document.blocks.flatMap((block): Block[] => {
    if (block.type === "figure") return [nameParts(block, read)];
    if (block.type !== "chart") return [block];
    if (addShares(block, phrases, read)) return [];
    read.charts.push(block.at);
    return [toCounts(block)];
  });
  return { ...read, document: { ...document, blocks } };
}

/** Names the parts of a figure that stand without words. */
function nameParts(figure: Figure, read: FigureReading): Figure {
  const { parts } = figure;
  if (parts.length === 0 || parts.some(({ label }) => label !== null)) return figure;
  const ratings = parts.map(({ fill }) => (fill === undefined ? null : parseRagColour(fill)));
  const counts = parts.map(({ value }) => Number(value));
  const byPosition = toRagEntries(parseRagByPosition(counts, Number(figure.value)) ?? {});
  const isInOrder = byPosition.every(([rating], at) => (ratings[at] ?? rating) === rating);
  if (byPosition.length > 0 && isInOrder) {
    read.isByPosition = true;
    return {
      ...figure,
      parts: byPosition.map(([rating, count]): FigurePart => ({
        value: `${count}`,
        label: rating,
      })),
    };
  }
  const isColoured =
    ratings.every((rating) => rating !== null) && new Set(ratings).size === ratings.length;
  if (!isColoured) return figure;
  return {
    ...figure,
    parts: parts.map(({ value }, at) => {
      const rating = ratings[at];
      return { value, label: rating == null ? null : formatRating(rating) };
    }),
  };
}

const OF_PRIORITIES = /\bpriorit(?:y|ies)\b/i;

/** Takes the shares of a chart that states what projects they are of; says whether it was one. */
function addShares(chart: Chart, phrases: CountPhrases, read: FigureReading): boolean {
  const [series, ...others] = chart.series;
  if (series?.name !== "%" || others.length > 0 || chart.title === null) return false;
  const tokens = toCountTokens(chart.title, phrases);
  if (!tokens.some(({ kind }) => kind === "noun")) return false;
  const of = tokens.find(({ field }) => field !== undefined)?.field ?? "current";
  chart.categories.forEach((label, at) => {
    const percent = series.values[at];
    if (percent != null) read.shares.push({ of, label, percent });
  });
  if (OF_PRIORITIES.test(chart.title) && read.priorities.length === 0)
    read.priorities = [...chart.categories];
  return true;
}

/** "Current projects per strand": what is counted, and by what. */
const TITLE = /^(.{3,60}?) (?:per|by|in each|for each|split (?:by|across)|across) (.{3,40})$/i;

/** Writes a chart of counts as the table that it is drawn from, under headings that its title says. */
function toCounts(chart: Chart): Block {
  const [series, ...others] = chart.series;
  if (series === undefined || others.length > 0 || chart.title === null) return chart;
  const [, counted = chart.title, by = ""] = TITLE.exec(chart.title.trim()) ?? [];
  const rows = chart.categories.map((category, at) => [category, `${series.values[at] ?? ""}`]);
  const table = createTable(chart.title, [by, counted], rows);
  const placed = table.rows.map(({ cells }) => ({
    cells: cells.map((cell) => ({ ...cell, at: chart.at })),
    at: chart.at,
  }));
  return { ...table, caption: null, rows: placed, at: chart.at };
}

/** Puts into a headline what the figures and charts of a dashboard say of it beside their counts. */
export function addFigures(headline: Headline | null, read: FigureReading): Headline | null {
  if (headline === null && read.shares.length === 0) return null;
  const stated = headline ?? emptyHeadline();
  const isRated = read.isByPosition && stated.rag !== null;
  const isNoted = stated.assumptions.includes("rag-by-position");
  return {
    ...stated,
    assumptions:
      isRated && !isNoted ? [...stated.assumptions, "rag-by-position"] : stated.assumptions,
    shares: [...stated.shares, ...read.shares],
  };
}

/** The lines of a document without the charts that the headline has whole: they are no tables that were left unread. */
export function withoutReadCharts(
  lines: readonly (Line | Table)[],
  { charts }: FigureReading,
  headline: Headline | null,
): (Line | Table)[] {
  const counts = new Map(headline?.byStrand?.map(({ strand, count }) => [strand, `${count}`]));
  const isRead = ({ rows }: Table) =>
    rows.slice(1).every(({ cells }) => counts.get(cells[0]?.text ?? "") === cells[1]?.text);
  return lines.filter(
    (line) =>
      line.type === "line" || !charts.includes(line.at) || line.at === null || !isRead(line),
  );
}
