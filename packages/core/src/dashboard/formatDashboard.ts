import { formatMoney } from "../money/index.js";
import { diffHeadline, type HeadlineDifference } from "./diffHeadline.js";
import type { Dashboard, ForecastEntry } from "./types.js";

/** Writes a dashboard as text for a terminal: counts first, then what needs attention, then the money. */
export function formatDashboard(dashboard: Dashboard): string {
  return [
    `As of ${dashboard.asOf ?? "no day stated"}`,
    "",
    ...formatCounts(dashboard),
    "",
    "Current projects by strand",
    ...formatStrands(dashboard),
    "",
    "Forecasts",
    ...formatForecasts(dashboard),
    "",
    "Money approved",
    ...formatMoneySummary(dashboard),
    ...dashboard.notes.map((note) => `\nNote: ${note}`),
    "",
  ].join("\n");
}

function formatCounts(dashboard: Dashboard): string[] {
  const { stated, counted } = dashboard.headline;
  const rows = [
    ["Current", stated?.current, counted.current],
    ["Completed", stated?.completed, counted.completed],
    ["Candidate", stated?.candidate, counted.candidate],
    ["On hold", stated?.onHold, counted["on-hold"]],
  ] as const;
  const lines = rows.map(
    ([label, says, count]) =>
      `  ${label.padEnd(12)}${String(says ?? "–").padStart(8)}${String(count).padStart(8)}`,
  );
  return [
    `  ${"Projects".padEnd(12)}${"stated".padStart(8)}${"listed".padStart(8)}`,
    ...lines,
    ...formatDifferences(diffHeadline(dashboard)),
  ];
}

function formatDifferences(differences: readonly HeadlineDifference[]): string[] {
  if (differences.length === 0) return [];
  const lines = differences.map(
    ({ of, stated, counted }) => `  ${of}: states ${stated}, lists ${counted}`,
  );
  return ["", "Stated against counted", ...lines];
}

function formatStrands({ byStrand }: Dashboard): string[] {
  const width = Math.max(12, ...byStrand.map(({ strand }) => (strand ?? "").length));
  return byStrand.map(
    ({ strand, current }) =>
      `  ${(strand ?? "(not read)").padEnd(width)} ${String(current).padStart(3)} ${"█".repeat(current)}`,
  );
}

function formatForecasts({ forecasts, asOf }: Dashboard): string[] {
  const { blank, tbd, ongoing, unreadable } = forecasts;
  const counts = `  ${blank} blank, ${tbd} to be decided, ${ongoing} ongoing, ${unreadable} unreadable`;
  if (asOf === null) return [counts];
  return [
    counts,
    ...formatEntries("ended before this day", forecasts.lapsed),
    ...formatEntries("due next quarter", forecasts.dueNextQuarter),
  ];
}

function formatEntries(label: string, entries: readonly ForecastEntry[]): string[] {
  return [
    `  ${entries.length} ${label}`,
    ...entries.map(({ title, forecast }) => `    ${forecast.padEnd(9)} ${title}`),
  ];
}

function formatMoneySummary({ money }: Dashboard): string[] {
  const rows = [
    ["Approved", money.approved],
    ["  of it to reserves", money.reserveTransfers],
    ["Wider totals", money.total],
    ["From others", money.external],
  ] as const;
  const lines = rows.map(([label, sum]) => `  ${label.padEnd(20)}${formatMoney(sum).padStart(16)}`);
  return [...lines, `  ${money.decisionsWithoutAmount} decisions state no amount`];
}
