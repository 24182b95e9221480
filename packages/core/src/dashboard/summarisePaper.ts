import type { Paper } from "../paper/index.js";
import { toDashboard } from "./toDashboard.js";
import type { Dashboard } from "./types.js";

/** Gives a paper's dashboard; the day is the option's, then the paper's own, then its meeting's, never today. */
export function summarisePaper(paper: Paper, options: { asOf?: string | null } = {}): Dashboard {
  const asOf = options.asOf ?? paper.asOf ?? paper.meeting?.date ?? null;
  return toDashboard(
    { asOf, projects: paper.projects, decisions: paper.decisions },
    { headline: paper.headline },
  );
}
