import { assertDayIfGiven } from "../calendar/index.js";
import { comparePapers } from "../comparison/index.js";
import { diffForecasts, type ForecastPeriod } from "../forecast/index.js";
import type { Paper } from "../paper/index.js";
import { stageOf } from "../identity/index.js";
import { openStages } from "../lifecycle/index.js";
import { isOverdue, type Project } from "../project/index.js";
import { checkFound, hasStage, isCertainlyBefore, paperDay, toSeries } from "../series/index.js";
import { compareText, foldTitle } from "../text/index.js";
import { becameOf } from "./becameOf.js";
import { followProjects, type Line } from "./followProjects.js";
import type { Ledger, LedgerOptions, LedgerProject } from "./types.js";

/**
 * Lists every project's forecasts over a series of papers, what needs attention first: lapsed in the last paper, then
 * lapsed in most papers, then moved most often, then slipped farthest, then by title. The papers are put in the order of
 * their days, or of their windows, with a note where they were given otherwise. In one without a day nothing is counted
 * as lapsed; where its window decides nothing it keeps its place, and no move and no slippage is told across it.
 * @throws RangeError where `asOf` is no day
 * @example
 * toLedger([]).projects; // => []
 */
export function toLedger(papers: readonly Paper[], options: LedgerOptions = {}): Ledger {
  const { aliases = [], asOf = null } = options;
  assertDayIfGiven("asOf", asOf);
  const series = toSeries(papers);
  const days = series.papers.map(paperDay);
  if (asOf !== null && days.length > 0) days[days.length - 1] = asOf;
  const lines = followProjects(series.papers, aliases);
  const noun = series.papers.findLast((paper) => paper.noun)?.noun;
  const steps = series.pairs.map((pair) => ({
    ...pair,
    ...comparePapers(pair.before, pair.after),
  }));
  return {
    version: 1,
    papers: series.papers.map(({ meeting }) => meeting),
    days: series.papers.map((paper) => paper.meeting?.date ?? paperDay(paper)),
    ...(noun === undefined ? {} : { noun: { one: noun.one, many: noun.many } }),
    projects: withOwnIds(
      lines
        .map((line) => ({
          ...toProject(line, days, series.papers),
          became: becameOf(line, series.papers, steps),
        }))
        .toSorted(compareAttention),
    ),
    problems: [...checkFound(series.papers), ...series.problems],
  };
}

function toProject(
  { rows }: Line,
  days: readonly (string | null)[],
  papers: readonly Paper[],
): Omit<LedgerProject, "became"> {
  const last = rows.at(-1)?.identity.row;
  const forecasts = rows.map(({ paper, identity }) => ({ paper, forecast: identity.row.forecast }));
  const stated = forecasts.flatMap(({ paper: index, forecast }): Stated[] => {
    const paper = papers[index];
    return paper && forecast.kind === "period" ? [{ paper, forecast }] : [];
  });
  const lapsed = rows.filter(({ paper, identity }) => {
    const day = days[paper] ?? null;
    const source = papers[paper];
    const isRead = source !== undefined && hasStage(source, identity.row);
    return day !== null && isRead && isOverdue(identity.row, day);
  });
  return {
    projectId: last?.id ?? "",
    title: last?.title ?? "",
    forecasts,
    timesMoved: countMoves(stated),
    slippage: slippageOf(stated),
    lapsedIn: lapsed.length,
    hasLapsed: lapsed.some(({ paper }) => paper === days.length - 1),
    lapsedPapers: lapsed.map(({ paper }) => paper),
    stage: last === undefined ? "current" : stageOf(last),
    isDateWithdrawn: last !== undefined && isWithdrawn(last, stated.length > 0),
  };
}

/** A date was stated, and a row that is still open states none that could be read as one. */
function isWithdrawn({ forecast, stage }: Project, wasDated: boolean): boolean {
  const isUndated = forecast.kind === "blank" || forecast.kind === "tbd";
  return wasDated && isUndated && openStages.includes(stage);
}

/** A date that a paper states, with the paper. */
interface Stated {
  paper: Paper;
  forecast: ForecastPeriod;
}

/** Says whether the one before is certainly the earlier; of the first there is nothing to doubt. */
function isInPlace({ paper }: Stated, index: number, stated: readonly Stated[]): boolean {
  const before = stated[index - 1];
  return before === undefined || isCertainlyBefore(before.paper, paper);
}

function countMoves(stated: readonly Stated[]): number {
  return stated.filter((one, index) => {
    const before = stated[index - 1]?.forecast;
    const { earliest, latest } = one.forecast;
    const isMoved = before && (before.earliest !== earliest || before.latest !== latest);
    return isMoved && isInPlace(one, index, stated);
  }).length;
}

function slippageOf(stated: readonly Stated[]): LedgerProject["slippage"] {
  const [first] = stated;
  const last = stated.at(-1);
  if (!first || !last || !stated.every(isInPlace)) return null;
  return diffForecasts(first.forecast, last.forecast);
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
