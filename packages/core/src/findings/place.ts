import type { Paper } from "../paper/index.js";
import { type Place, toPlace } from "../result/index.js";

/**
 * The place of what a paper states without a line of its own, such as its headline: the file alone.
 * @example
 * paperPlace({ projects: [], decisions: [], spotlights: [], problems: [] }); // => null
 */
export function paperPlace(
  paper: Pick<Paper, "projects" | "decisions" | "spotlights" | "problems">,
): Place | null {
  const parts = [...paper.projects, ...paper.decisions, ...paper.spotlights, ...paper.problems];
  const source = parts.find(({ at }) => at?.source != null)?.at?.source;
  return source == null ? null : toPlace(source);
}
