import type { Paper } from "@pcplan/core/paper";

/** A lead is a person's name and is left out of every output. */
export function withoutLeads(paper: Paper): Paper {
  return { ...paper, projects: paper.projects.map((project) => ({ ...project, lead: null })) };
}
