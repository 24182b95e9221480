import { type Stage, toStageRecord } from "../lifecycle/index.js";
import type { StageCounts } from "./types.js";

/** Makes the counts of every stage from a function of the stage. */
export function toStageCounts(count: (stage: Stage) => number): StageCounts {
  return toStageRecord(count);
}

/** Adds two counts stage by stage. */
export function addStageCounts(one: StageCounts, other: StageCounts): StageCounts {
  return toStageCounts((stage) => one[stage] + other[stage]);
}
