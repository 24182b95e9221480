import { foldTitle } from "../../text/index.js";
import { createPaperRule } from "../createRule.js";
import { nearTitle } from "../nearTitle.js";
import { paperPlace } from "../place.js";
import { initiatedNotListedWords } from "./initiated-not-listed.messages.js";

/** A project that the headline names as initiated has no row in the paper's tables. */
export const initiatedNotListed = createPaperRule({
  code: "initiated-not-listed",
  severities: ["warning"],
  words: initiatedNotListedWords,
  check: ({ paper }) => {
    const titles = paper.projects.map(({ title }) => title);
    const rows = new Set(titles.map((title) => foldTitle(title)));
    if (rows.size === 0) return [];
    return (paper.headline?.lists.initiated?.titles ?? [])
      .filter((title) => !rows.has(foldTitle(title)))
      .map((title) => {
        const near = nearTitle(title, titles);
        const row = paper.projects.find((project) => project.title === near);
        return {
          about: title,
          found: title,
          values: { title, near },
          at: paperPlace(paper),
          related: row ? [row.at] : [],
        };
      });
  },
});
