import { formatStage, shownStages } from "../lifecycle/index.js";
import { formatRating, listRagCounts, type RagCounts } from "../rag/index.js";
import { wrapText } from "../text/index.js";
import { diffHeadline } from "./diffHeadline.js";
import { formatMoneySummary } from "./formatMoneySummary.js";
import type { Dashboard, ForecastEntry } from "./types.js";

/** Lines fit a terminal of 80 columns and a printed page. */
const WIDTH = 80;
/** The longest bar, whatever the counts. */
const LONGEST_BAR = 40;

/**
 * Writes a dashboard as text for a terminal: counts first, then what needs attention, then the money. Nothing is
 * told by colour.
 * @example
 * formatDashboard(toDashboard(emptyTally("2020-02-07"))).split("\n")[0]; // => "As of 2020-02-07"
 */
export function formatDashboard(dashboard: Dashboard): string {
  const sections = [
    formatCounts(dashboard),
    formatDifferences(dashboard),
    formatBars(
      "Current projects by strand",
      dashboard.byStrand.map(({ strand, current }) => [strand ?? "(not read)", current]),
    ),
    formatPriorities(dashboard),
    formatRag(dashboard),
    formatForecasts(dashboard),
    formatMoneySummary(dashboard.money),
    dashboard.notes.flatMap((note) => wrapText(`Note: ${note}`, WIDTH, "  ").split("\n")),
  ];
  const day = dashboard.asOf === null ? "No day stated" : `As of ${dashboard.asOf}`;
  const text = [[day], ...sections.filter((lines) => lines.length > 0)];
  return `${text.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** A count of nought that the paper does not state is a table that it does not have. */
function formatCounts({ headline: { stated, counted } }: Dashboard): string[] {
  const rows = shownStages.map(({ stage, statedIn }) => {
    const says = statedIn === null ? null : stated?.[statedIn];
    return [formatStage(stage), says, counted[stage]] as const;
  });
  const shown = rows.filter(([, says, count]) => says != null || count > 0);
  const lines = shown.map(([label, says, count]) => formatRow(label, says, count || "–"));
  return [formatRow("Projects", "stated", "listed"), ...lines];
}

function formatRow(
  label: string,
  stated: string | number | null | undefined,
  listed: string | number,
): string {
  return `  ${label.padEnd(12)}${String(stated ?? "–").padStart(8)}${String(listed).padStart(8)}`;
}

function formatDifferences(dashboard: Dashboard): string[] {
  const lines = diffHeadline(dashboard).map(
    ({ of, stated, counted }) => `  ${of}: states ${stated}, lists ${counted}`,
  );
  return lines.length === 0 ? [] : ["Stated against counted", ...lines];
}

function formatBars(title: string, counts: [label: string, count: number][]): string[] {
  if (counts.length === 0) return [];
  const width = Math.max(...counts.map(([label]) => label.length));
  const highest = Math.max(...counts.map(([, count]) => count));
  const digits = String(highest).length;
  const scale = Math.min(1, LONGEST_BAR / highest);
  const lines = counts.map(([label, count]) =>
    `  ${label.padEnd(width)}  ${String(count).padStart(digits)} ${"█".repeat(Math.ceil(count * scale))}`.trimEnd(),
  );
  return [title, ...lines];
}

function formatPriorities({ byPriority }: Dashboard): string[] {
  return formatBars(
    "Projects by priority",
    byPriority.map(({ priority, count, percent }) => [`${priority} (${percent}%)`, count]),
  );
}

/** Colours are told in words; counts that the paper prints without words are read by their position. */
function formatRag({ headline: { stated }, rag }: Dashboard): string[] {
  const words = (counts: RagCounts) =>
    listRagCounts(counts)
      .map(([rating, count]) => `${count} ${formatRating(rating)}`)
      .join(", ");
  const rated = listRagCounts(rag).reduce((sum, [, count]) => sum + count, rag.other);
  const others = rag.other > 0 ? `, ${rag.other} other` : "";
  const how = stated?.assumptions.includes("rag-by-position") ? " (read by position)" : "";
  const lines = [
    ...(stated?.rag ? [`  stated: ${words(stated.rag)}${how}`] : []),
    ...(rated > 0 ? [`  listed: ${words(rag)}${others}, ${rag.notStated} not rated`] : []),
  ];
  return lines.length === 0 ? [] : ["RAG", ...lines];
}

function formatForecasts({ forecasts, asOf }: Dashboard): string[] {
  const { blank, tbd, ongoing, unreadable, lapsed, dueNextQuarter } = forecasts;
  const counts = `  ${blank} blank, ${tbd} to be decided, ${ongoing} ongoing, ${unreadable} unreadable`;
  if (asOf === null) return ["Forecasts", counts];
  return [
    "Forecasts",
    counts,
    ...formatEntries("ended before this day", lapsed),
    ...formatEntries("due next quarter", dueNextQuarter),
  ];
}

function formatEntries(label: string, entries: readonly ForecastEntry[]): string[] {
  const width = Math.max(0, ...entries.map(({ forecast }) => forecast.length));
  return [
    `  ${entries.length} ${label}`,
    ...entries.map(({ title, forecast }) => `    ${forecast.padEnd(width)}  ${title}`),
  ];
}
