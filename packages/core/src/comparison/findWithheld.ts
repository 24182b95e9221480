import { type Identity, stageOf } from "../identity/index.js";
import type { Paper } from "../paper/index.js";
import { findReadParts, isCutOff } from "../series/index.js";
import { foldWords } from "../text/index.js";

/**
 * Where more than this share of the rows of a stage are found in one paper alone and a table of the other was not read,
 * that table most likely holds them; a quarter seldom changes as much.
 */
const LARGEST_SHARE = 1 / 3;

/**
 * Finds the rows of one paper of which it cannot be said that the other does not list them, as they may stand in a part
 * of it that was not read: all where nothing was read or the paper was cut off; those whose title stands in a row that
 * was not read; and, where a table was not read, those of a stage of which the other paper lists nothing, or of which
 * most are not found in it.
 * @param unlisted the rows that are not found in the other paper
 * @param own the paper that lists them
 * @param other the paper in which they were looked for
 */
export function findWithheld(
  unlisted: readonly Identity[],
  own: Pick<Paper, "projects">,
  other: Paper,
): Identity[] {
  const { projects, unreadRows } = findReadParts(other);
  if (projects === "none" || isCutOff(other)) return [...unlisted];
  const lost = unreadRows.map((words) => foldWords(words));
  const isLost = ({ folded }: Identity) =>
    folded !== "" && lost.some((words) => words.includes(folded));
  const stages = Map.groupBy(unlisted, ({ stage }) => stage);
  return unlisted.filter((identity) => {
    if (isLost(identity)) return true;
    if (projects === "whole") return false;
    const { stage } = identity;
    const isStageListed = other.projects.some((row) => stageOf(row) === stage);
    const rows = own.projects.filter((row) => stageOf(row) === stage).length;
    return !isStageListed || (stages.get(stage)?.length ?? 0) > rows * LARGEST_SHARE;
  });
}
