import type { Paper } from "../paper/index.js";
import { paperDay } from "./paperDay.js";

/**
 * What a paper says, as one text: two papers are one where their day, title, rows and decisions are the same, whatever
 * file they were read from and in whatever order.
 * @example
 * toContentKey({ meeting: null, asOf: "2020-02-07", title: "May", projects: [], decisions: [] }); // => '["2020-02-07","May",[],[]]'
 */
export function toContentKey(
  paper: Pick<Paper, "meeting" | "asOf" | "title" | "projects" | "decisions">,
): string {
  const rows = paper.projects.map(({ title, objective, stage, forecast, strand }) =>
    JSON.stringify([title, objective, stage, forecast.text, strand]),
  );
  const decisions = paper.decisions.map(({ ref, title, summary }) =>
    JSON.stringify([ref, title, summary]),
  );
  return JSON.stringify([paperDay(paper), paper.title, rows.toSorted(), decisions.toSorted()]);
}

/**
 * Says whether anything of a paper's rows was read: two papers of which nothing was are not the same paper for that.
 * @example
 * hasContent({ projects: [], decisions: [] }); // => false
 */
export function hasContent({
  projects,
  decisions,
}: Pick<Paper, "projects" | "decisions">): boolean {
  return projects.length > 0 || decisions.length > 0;
}
