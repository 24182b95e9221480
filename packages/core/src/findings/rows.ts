import type { Paper } from "../paper/index.js";
import { isCurrent, type Project } from "../project/index.js";
import { hasStage } from "../series/index.js";
import { foldWords } from "../text/index.js";
import { stockPhrases } from "./vocabulary.js";

/**
 * The rows of a paper that are in delivery by words that were read; a row whose status names no stage that is known may
 * as well have ended.
 */
export function currentRows(paper: Paper): Project[] {
  return paper.projects.filter((row) => isCurrent(row) && hasStage(paper, row));
}

type WithReason = Pick<Project, "commentary" | "ragReason">;

/**
 * Whether a row gives a reason for its rating or its forecast, in either of the cells that have room for one. A stock
 * phrase such as “On track” is no reason, and neither is what the row said in the last paper, before anything changed.
 * @param before the same row in the last paper
 * @example
 * hasReason({ commentary: "Two posts are vacant.", ragReason: null }); // => true
 * hasReason({ commentary: "On track", ragReason: null }); // => false
 */
export function hasReason(row: WithReason, before?: WithReason): boolean {
  const earlier = before === undefined ? [] : reasonsOf(before);
  return reasonsOf(row).some((reason) => !earlier.includes(reason));
}

function reasonsOf({ commentary, ragReason }: WithReason): string[] {
  const texts = [commentary, ragReason].map((text) => foldWords(text ?? ""));
  return texts.filter((text) => text !== "" && !stockPhrases.has(text));
}

/** Whether any row of a paper has something where a reason could stand, so that its tables have room for one. */
export function hasRoomForReasons({ projects }: Paper): boolean {
  return projects.some(({ commentary, ragReason }) => Boolean(commentary || ragReason));
}
