import { hasLapsed } from "../forecast/index.js";
import type { Day } from "../calendar/index.js";
import type { Project } from "./types.js";

/**
 * Says whether a row is in delivery: only such a project is waited for, so only it can be late or due.
 * @example
 * const [row] = parsePaperText("Project\tForecast\nFleet\tQ1 2018").projects;
 * isCurrent(row); // => true
 * isCurrent({ ...row, stage: "completed" }); // => false
 */
export function isCurrent({ stage }: Pick<Project, "stage">): boolean {
  return stage === "current";
}

/**
 * Says whether a project is still current on a day on which its forecast had lapsed: the one answer that every rule,
 * tally and ledger asks for. A project that names no interval is not overdue, whatever its stage.
 * @param asOf the day of the paper, `YYYY-MM-DD`
 * @throws RangeError where `asOf` is no day
 * @example
 * const [row] = parsePaperText("Project\tForecast\nFleet\tJan '20").projects;
 * isOverdue(row, "2020-02-07"); // => true
 * isOverdue(row, "2020-01-31"); // => false
 * isOverdue({ ...row, stage: "completed" }, "2020-02-07"); // => false
 * @see hasLapsed
 */
export function isOverdue(project: Pick<Project, "stage" | "forecast">, asOf: Day): boolean {
  const isLate = hasLapsed(project.forecast, asOf);
  return isLate && isCurrent(project);
}
