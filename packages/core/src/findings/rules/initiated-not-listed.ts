import { foldTitle } from "../../text/index.js";
import { paperExample } from "../examples.js";
import { nearTitle } from "../nearTitle.js";
import { paperPlace } from "../place.js";
import type { PaperRule } from "../types.js";

/** A project that the headline names as initiated has no row in the paper's tables. */
export const initiatedNotListed: PaperRule = {
  code: "initiated-not-listed",
  severity: "warning",
  title: "A project named as initiated is not listed",
  why: "A project that has begun is current, and readers look for its row.",
  question: {
    one: "{about} is named as initiated and not listed in this paper's tables. Has it begun?",
    many: "{count} projects are named as initiated and not listed in this paper's tables. Have they begun?",
  },
  check: ({ paper }) => {
    const rows = new Set(paper.projects.map(({ title }) => foldTitle(title)));
    if (rows.size === 0) return [];
    return (paper.headline?.lists.initiated?.titles ?? [])
      .filter((title) => !rows.has(foldTitle(title)))
      .map((title) => {
        const near = nearTitle(
          title,
          paper.projects.map((project) => project.title),
        );
        const row = paper.projects.find((project) => project.title === near);
        const hint = near ? ` The nearest row is “${near}”.` : "";
        return {
          about: title,
          message: `The headline names “${title}” as initiated; it is not listed in this paper's tables.${hint}`,
          found: title,
          expected: near ?? "a row of that title",
          advice: near ? "Use one title in both places." : "Add its row, or take it off the list.",
          at: paperPlace(paper),
          related: row ? [row.at] : [],
        };
      });
  },
  examples: {
    fires: [
      paperExample("no row of that title", {
        headline: { lists: { initiated: { stated: 1, titles: ["Court Films"] } } },
        projects: [{ title: "Survey" }],
      }),
    ],
    silent: [
      paperExample("a row of that title", {
        headline: { lists: { initiated: { stated: 1, titles: ["Court films"] } } },
        projects: [{ title: "Court Films" }],
      }),
      paperExample("a paper without rows", {
        headline: { lists: { initiated: { stated: 1, titles: ["Court Films"] } } },
      }),
    ],
  },
};
