import type { HeadlineListName, Paper } from "../paper/index.js";
import type { Place } from "../result/index.js";
import { foldTitle } from "../text/index.js";
import { nearTitle } from "./nearTitle.js";
import { paperPlace } from "./place.js";
import type { FindingParts } from "./types.js";

/** A title of a list of the headline that no row has. */
export interface UnlistedValues {
  /** The project's title, as printed. */
  title: string;
  /** The title of the row that is nearest; `null` where none is near. */
  near: string | null;
}

/** Finds the titles in a list of the headline that no row of the paper has; none where the paper lists no rows. */
export function findUnlisted(paper: Paper, list: HeadlineListName): FindingParts<UnlistedValues>[] {
  const titles = paper.projects.map(({ title }) => title);
  const rows = new Set(titles.map((title) => foldTitle(title)));
  if (rows.size === 0) return [];
  return (paper.headline?.lists[list]?.titles ?? [])
    .filter((title) => !rows.has(foldTitle(title)))
    .map((title) => {
      const near = nearTitle(title, titles);
      const row = paper.projects.find((project) => project.title === near);
      const related: Place[] = row ? [row.at] : [];
      return {
        about: title,
        found: title,
        values: { title, near },
        at: paperPlace(paper),
        related,
      };
    });
}
