import type { Decision } from "../decision/index.js";
import { summariseMoney } from "../money/index.js";
import type { Project } from "../project/index.js";
import { compareKeys, compareText } from "../text/index.js";
import { compareEntries } from "./compareEntries.js";
import { emptyTally } from "./emptyTally.js";
import { mergeMoneySummaries } from "./mergeMoneySummaries.js";
import { mergeOwnRatings } from "./mergeOwnRatings.js";
import { addRagTallies } from "./ragTally.js";
import { addStageCounts } from "./stageCounts.js";
import { tallyProject } from "./tallyProject.js";
import type { ForecastTally, StrandCounts, Tally } from "./types.js";

/** A tally that is being counted, for one day. */
export interface RunningTally {
  /** Counts one row of a project table. */
  addProject: (project: Project) => void;
  /** Counts one decision with its money. */
  addDecision: (decision: Decision) => void;
  /** The tally of all that has been added so far; counting may go on after it. */
  toTally: () => Tally;
}

/**
 * Starts a tally that counts in place, for rows that come one after another from a stream: it equals the fold of
 * `addProject` and `addDecision`, in whatever order they come, and takes the same time for each row.
 * @param asOf the day for which forecasts count as lapsed or due, `YYYY-MM-DD`; `null` where it is not known
 * @throws RangeError where `asOf` is no day
 * @example
 * const paper = parsePaperText("Project\tForecast\nFleet\tQ1 2018");
 * const running = startTally("2018-04-01");
 * paper.projects.forEach(running.addProject);
 * running.toTally().forecasts.lapsed.length; // => 1
 * @see emptyTally
 */
export function startTally(asOf: string | null): RunningTally {
  const counted = emptyTally(asOf);
  const strands = new Map<string | null, StrandCounts>();
  const priorities = new Map<string, number>();
  return {
    addProject: (project) => addRow(counted, strands, priorities, tallyProject(project, asOf)),
    addDecision: (decision) => {
      counted.money = mergeMoneySummaries(counted.money, summariseMoney([decision]));
    },
    toTally: () => toTally(counted, strands, priorities),
  };
}

function addRow(
  counted: Tally,
  strands: Map<string | null, StrandCounts>,
  priorities: Map<string, number>,
  row: Tally,
): void {
  for (const { strand, ...counts } of row.byStrand) {
    const before = strands.get(strand);
    strands.set(strand, { strand, ...(before ? addStageCounts(before, counts) : counts) });
  }
  for (const { priority, count } of row.byPriority)
    priorities.set(priority, (priorities.get(priority) ?? 0) + count);
  counted.priorityStated += row.priorityStated;
  counted.priorityNotStated += row.priorityNotStated;
  counted.strandGuessed += row.strandGuessed;
  counted.rag = addRagTallies(counted.rag, row.rag);
  counted.ownRatings = mergeOwnRatings(counted.ownRatings, row.ownRatings);
  addForecasts(counted.forecasts, row.forecasts);
}

function addForecasts(counted: ForecastTally, row: ForecastTally): void {
  counted.blank += row.blank;
  counted.tbd += row.tbd;
  counted.ongoing += row.ongoing;
  counted.unreadable += row.unreadable;
  counted.lapsed.push(...row.lapsed);
  counted.dueThisQuarter.push(...row.dueThisQuarter);
  counted.dueNextQuarter.push(...row.dueNextQuarter);
}

/** Puts what was counted into its canonical order. */
function toTally(
  counted: Tally,
  strands: ReadonlyMap<string | null, StrandCounts>,
  priorities: ReadonlyMap<string, number>,
): Tally {
  const { forecasts } = counted;
  return {
    ...counted,
    byStrand: [...strands.values()].toSorted((one, other) => compareKeys(one.strand, other.strand)),
    byPriority: [...priorities]
      .map(([priority, count]) => ({ priority, count }))
      .toSorted((one, other) => compareText(one.priority, other.priority)),
    rag: { ...counted.rag },
    forecasts: {
      ...forecasts,
      lapsed: forecasts.lapsed.toSorted(compareEntries),
      dueThisQuarter: forecasts.dueThisQuarter.toSorted(compareEntries),
      dueNextQuarter: forecasts.dueNextQuarter.toSorted(compareEntries),
    },
  };
}
