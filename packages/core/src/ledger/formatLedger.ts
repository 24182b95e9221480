import { describeSlippage } from "../comparison/index.js";
import { compareText, foldTitle, hangText, sayCount } from "../text/index.js";
import type { Ledger, LedgerProject } from "./types.js";

/**
 * Writes a ledger as text for a terminal, in lines of at most 80 characters where words allow: counts first, what to know of
 * the papers, then what lapsed or moved, then the rest by title.
 * @example
 * formatLedger({ version: 1, papers: [], projects: [], problems: [] }).split("\n")[0]; // => "Forecasts of 0 projects over 0 papers"
 */
export function formatLedger(ledger: Ledger): string {
  const { papers, projects, problems } = ledger;
  const quiet = projects.filter((project) => !isNotable(project));
  const rest = quiet.toSorted((one, other) =>
    compareText(foldTitle(one.title), foldTitle(other.title)),
  );
  return [
    `Forecasts of ${sayCount(projects.length, "project")} over ${sayCount(papers.length, "paper")}`,
    ...papers.map((meeting, index) => `  ${index + 1}  ${meeting?.text ?? "no day stated"}`),
    "",
    ...formatCounts(projects),
    ...problems.flatMap(({ message }) => ["", ...hangText("", `Note: ${message}`)]),
    ...section("Lapsed or moved", projects.filter(isNotable).flatMap(formatProject)),
    ...section("Neither lapsed nor moved", rest.flatMap(formatQuiet)),
    "",
  ].join("\n");
}

const isNotable = ({ lapsedIn, timesMoved }: LedgerProject): boolean =>
  lapsedIn > 0 || timesMoved > 0;

function formatCounts(projects: readonly LedgerProject[]): string[] {
  const counts = [
    ["lapsed in the last paper", projects.filter(({ hasLapsed }) => hasLapsed)],
    ["lapsed in any paper", projects.filter(({ lapsedIn }) => lapsedIn > 0)],
    ["moved", projects.filter(({ timesMoved }) => timesMoved > 0)],
    ["never given a date", projects.filter(isNeverDated)],
  ] as const;
  return counts.map(([label, found]) => `  ${label.padEnd(26)}${String(found.length).padStart(4)}`);
}

const isNeverDated = ({ forecasts }: LedgerProject): boolean =>
  forecasts.every(({ forecast }) => forecast.kind !== "period");

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines];
}

function formatProject(project: LedgerProject): string[] {
  const facts = [lapse(project), moves(project)].filter((fact) => fact !== null);
  return [
    ...hangText("  ", titleOf(project)),
    ...hangText("      ", trail(project)),
    ...hangText("      ", facts.join("; ")),
  ];
}

const titleOf = ({ title }: LedgerProject): string => title || "(no title)";

function lapse({ hasLapsed, lapsedIn }: LedgerProject): string | null {
  if (lapsedIn === 0) return null;
  return `lapsed in ${sayCount(lapsedIn, "paper")}${hasLapsed ? ", the last among them" : ""}`;
}

function moves({ timesMoved, slippage }: LedgerProject): string | null {
  if (timesMoved === 0) return null;
  const times = timesMoved === 1 ? "moved once" : `moved ${timesMoved} times`;
  const far = slippage && describeSlippage(slippage);
  return `${times}, ${far ? `${far} than first stated` : "and back to where it was"}`;
}

/** The forecasts one after another, each said once for as long as it stood. */
function trail({ forecasts }: LedgerProject): string {
  const texts = forecasts.map(({ forecast }) => forecast.text.trim() || "(blank)");
  return texts.filter((text, index) => text !== texts[index - 1]).join(" → ");
}

function formatQuiet(project: LedgerProject): string[] {
  return hangText("  ", `${titleOf(project)}: ${trail(project)}`, 6);
}
