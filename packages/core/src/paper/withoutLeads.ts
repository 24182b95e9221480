import type { Paper } from "./types.js";

/**
 * Leaves the leads out of a paper: each is a person's name, and no output names one unless it is asked for.
 * @example
 * const paper = parsePaperText("Project\tForecast\tLead\nFilms\tQ4 2017\tJ. Doe");
 * withoutLeads(paper).projects.map(({ title, lead }) => [title, lead]); // => [["Films", null]]
 */
export function withoutLeads(paper: Paper): Paper {
  return { ...paper, projects: paper.projects.map((project) => ({ ...project, lead: null })) };
}
