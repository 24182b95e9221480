import { summariseMoney } from "../decision/index.js";
import { hasLapsed, isDueWithin } from "../forecast/index.js";
import { type Stage, stages } from "../lifecycle/index.js";
import type { Headline } from "../paper/index.js";
import type { Project } from "../project/index.js";
import { ragColours } from "../rag/index.js";
import { compareText } from "../text/index.js";
import { nextQuarter } from "./nextQuarter.js";
import type { Dashboard, ForecastEntry, Tally } from "./types.js";

/** Adds to a tally what people read: counts by strand and priority, forecasts, money and the stated figures. */
export function toDashboard(
  tally: Tally,
  options: { headline?: Headline | null; changes?: unknown[] } = {},
): Dashboard {
  const { asOf, projects } = tally;
  const totals = countStages(projects);
  const current = projects.filter((project) => project.stage === "current");
  return {
    asOf,
    totals,
    byStrand: countStrands(projects),
    byPriority: countPriorities(projects),
    priorityNotStated: projects.filter((project) => project.priorities === null).length,
    rag: countRag(projects),
    forecasts: {
      blank: countForecasts(projects, "blank"),
      tbd: countForecasts(projects, "tbd"),
      ongoing: countForecasts(projects, "ongoing"),
      unreadable: countForecasts(projects, "unreadable"),
      ...listForecasts(current, asOf),
    },
    money: summariseMoney(tally.decisions),
    headline: { stated: options.headline ?? null, counted: totals },
    changes: options.changes ?? [],
    notes: notesOf(tally),
  };
}

/** Which forecasts have passed and which come next; without a day neither is known. */
function listForecasts(
  current: readonly Project[],
  asOf: string | null,
): Pick<Dashboard["forecasts"], "lapsed" | "dueNextQuarter"> {
  if (asOf === null) return { lapsed: [], dueNextQuarter: [] };
  const { first, last } = nextQuarter(asOf);
  return {
    lapsed: toEntries(current.filter(({ forecast }) => hasLapsed(forecast, asOf))),
    dueNextQuarter: toEntries(current.filter(({ forecast }) => isDueWithin(forecast, first, last))),
  };
}

function countStages(projects: readonly Project[]): Record<Stage, number> {
  const counts = Object.fromEntries(stages.map((stage) => [stage, 0])) as Record<Stage, number>;
  for (const project of projects) counts[project.stage]++;
  return counts;
}

function countStrands(projects: readonly Project[]): Dashboard["byStrand"] {
  const groups = Map.groupBy(projects, (project) => project.strand);
  const named = [...groups].toSorted(([one], [other]) =>
    compareText(one ?? "\uffff", other ?? "\uffff"),
  );
  return named.map(([strand, rows]) => ({ strand, ...countStages(rows) }));
}

function countPriorities(projects: readonly Project[]): Dashboard["byPriority"] {
  const stated = projects.filter((project) => project.priorities !== null);
  const counts = new Map<string, number>();
  for (const priority of stated.flatMap((project) => [...new Set(project.priorities)]))
    counts.set(priority, (counts.get(priority) ?? 0) + 1);
  return [...counts]
    .toSorted(([one], [other]) => compareText(one, other))
    .map(([priority, count]) => ({
      priority,
      count,
      percent: Math.floor((count * 200 + stated.length) / (2 * stated.length)),
    }));
}

function countRag(projects: readonly Project[]): Dashboard["rag"] {
  const count = (colour: string | null) =>
    projects.filter((one) => (one.rag?.value ?? null) === colour).length;
  const [green, amber, red] = ragColours;
  return { green: count(green), amber: count(amber), red: count(red), notStated: count(null) };
}

function countForecasts(projects: readonly Project[], kind: Project["forecast"]["kind"]): number {
  return projects.filter((project) => project.forecast.kind === kind).length;
}

function toEntries(projects: readonly Project[]): ForecastEntry[] {
  return projects
    .map(({ id, title, forecast }) => ({ id, title, forecast: forecast.text }))
    .toSorted(
      (one, other) =>
        compareText(one.title, other.title) ||
        compareText(one.id, other.id) ||
        compareText(one.forecast, other.forecast),
    );
}

function notesOf(tally: Tally): string[] {
  if (tally.asOf !== null) return [];
  return [
    "This paper names no day, so lapsed and due forecasts were not listed: give the day with --as-of.",
  ];
}
