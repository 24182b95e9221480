import type { Paper } from "../paper/index.js";
import type { Project } from "../project/index.js";
import type { Place } from "../result/index.js";

/**
 * Says whether the stage of a row was read: no problem says that its status names none. A row without one counts as
 * current, and may as well have ended.
 * @example
 * const paper = parsePaperText("Project\tForecast\nFleet\tQ1 2018");
 * paper.projects.map((row) => hasStage(paper, row)); // => [true]
 */
export function hasStage(
  { problems }: Pick<Paper, "problems">,
  { at }: Pick<Project, "at">,
): boolean {
  return !problems.some((one) => one.code === "status-unread" && isSamePlace(one.at, at));
}

function isSamePlace(one: Place | null, other: Place): boolean {
  return (
    one !== null && one.page === other.page && one.line === other.line && one.row === other.row
  );
}
