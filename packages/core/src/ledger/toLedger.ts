import { diffForecasts, type Forecast, type ForecastPeriod, hasLapsed } from "../forecast/index.js";
import type { Paper } from "../paper/index.js";
import { checkFound, isInOrder, paperDay, toSeries } from "../series/index.js";
import { compareText, foldTitle } from "../text/index.js";
import { followProjects, type Line } from "./followProjects.js";
import type { Ledger, LedgerOptions, LedgerProject } from "./types.js";

/**
 * Lists every project's forecasts over a series of papers, what needs attention first: lapsed in the last paper, then
 * lapsed in most papers, then moved most often, then slipped farthest, then by title. The papers are put in the order of
 * their days, with a note where they were given otherwise; one without a day keeps its place, with a note, and nothing
 * is counted as lapsed in it.
 * @example
 * toLedger([]).projects; // => []
 */
export function toLedger(papers: readonly Paper[], options: LedgerOptions = {}): Ledger {
  const { aliases = [], asOf = null } = options;
  const series = toSeries(papers);
  const days = series.papers.map(paperDay);
  if (asOf !== null && days.length > 0) days[days.length - 1] = asOf;
  const lines = followProjects(series.papers, aliases);
  return {
    version: 1,
    papers: series.papers.map(({ meeting }) => meeting),
    projects: withOwnIds(lines.map((line) => toProject(line, days)).toSorted(compareAttention)),
    problems: [...checkFound(series.papers), ...series.problems],
  };
}

function toProject({ rows }: Line, days: readonly (string | null)[]): LedgerProject {
  const last = rows.at(-1)?.identity.row;
  const forecasts = rows.map(({ paper, identity }) => ({ paper, forecast: identity.row.forecast }));
  const stated = forecasts.flatMap(({ forecast }) =>
    forecast.kind === "period" ? [forecast] : [],
  );
  const lapsed = rows.filter(({ paper, identity }) => {
    const day = days[paper] ?? null;
    return day !== null && identity.stage === "current" && hasLapsed(identity.row.forecast, day);
  });
  return {
    projectId: last?.id ?? "",
    title: last?.title ?? "",
    forecasts,
    timesMoved: countMoves(stated),
    slippage: slippageOf(stated),
    lapsedIn: lapsed.length,
    hasLapsed: lapsed.some(({ paper }) => paper === days.length - 1),
  };
}

function countMoves(stated: readonly ForecastPeriod[]): number {
  return stated.filter((forecast, index) => {
    const before = stated[index - 1];
    return before && (before.earliest !== forecast.earliest || before.latest !== forecast.latest);
  }).length;
}

function slippageOf(stated: readonly Forecast[]): LedgerProject["slippage"] {
  const [first] = stated;
  const last = stated.at(-1);
  return first && last ? diffForecasts(first, last) : null;
}

function compareAttention(one: LedgerProject, other: LedgerProject): number {
  const slipped = ({ slippage }: LedgerProject) => slippage?.maxMonths ?? Number.NEGATIVE_INFINITY;
  return (
    Number(other.hasLapsed) - Number(one.hasLapsed) ||
    other.lapsedIn - one.lapsedIn ||
    other.timesMoved - one.timesMoved ||
    Math.sign(slipped(other) - slipped(one)) ||
    compareText(foldTitle(one.title), foldTitle(other.title)) ||
    compareText(one.projectId, other.projectId)
  );
}

/** Ids are local to a paper: where two lines end with the same one, the later in the list gets a number. */
function withOwnIds(projects: readonly LedgerProject[]): LedgerProject[] {
  const taken = new Set<string>();
  return projects.map((project) => {
    let { projectId } = project;
    for (let number = 2; taken.has(projectId); number++)
      projectId = `${project.projectId}-${number}`;
    taken.add(projectId);
    return { ...project, projectId };
  });
}
