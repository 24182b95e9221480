import type { Day } from "../calendar/index.js";
import type { Line, Table } from "../document/index.js";
import type { Project } from "../project/index.js";
import { findOwnRatings, type OwnRatings } from "./ownRatings.js";

/** What of a paper helps to tell what its sentences count. */
export interface CountContext {
  /** The day of the paper; `null` where it names none. */
  day: Day | null;
  /** The words by which its rows are rated. */
  own: OwnRatings;
  /** The titles of its rows. */
  titles: readonly string[];
  /** The strands of its rows and of its plan. */
  strands: readonly string[];
}

/** Gathers it from the rows of a paper. */
export function toCountContext(
  blocks: readonly (Line | Table)[],
  projects: readonly Pick<Project, "title" | "strand" | "rag" | "at">[],
  { strands, day }: Pick<CountContext, "strands" | "day">,
): CountContext {
  return {
    day,
    own: findOwnRatings(blocks, projects),
    titles: projects.map(({ title }) => title),
    strands: [...new Set([...projects.flatMap(({ strand }) => strand ?? []), ...strands])],
  };
}
